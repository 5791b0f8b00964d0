import { NEAR_TRADES } from './near-trades.ts';

/**
 * Forms of one given name, short and full, that spelling alone does not bring together, and Korean surnames and syllables
 * in the systems in use (McCune–Reischauer without marks as the lists write, Revised Romanization, habit). One group a line.
 */
const GROUPS = `
alexander aleksandr alexandr oleksandr aliaksandr alex sasha alejandro alessandro iskander sandy
alexei aleksey alexey oleksiy aliaksei alyosha
andrew andrey andrei andriy andrea andreas andres andy drew
anthony antonio anton antoine tony
benjamin ben benny
charles carlos karl carl charlie
christopher chris cristobal
daniel danila danilo danny dan
david davide dave dawud daoud
dmitry dmitriy dmitri dmytro dzmitry dima
edward eduardo eduard ed eddie ted
elizabeth yelizaveta elizaveta elisabeth liz beth
eugene evgeny evgeniy yevgeny yevgeniy yauheni yevhen
francis francisco francesco franz paco
george georgy georgiy jorge giorgi yuri jerzy georges
gregory grigory grigoriy hryhoriy greg
henry enrique heinrich enrico henri
igor ihor ihar
ivan john johann johannes juan jean giovanni ian ivo jan johnny jack
james jacob jakob diego santiago jaime jim jimmy yakov
joseph jose josef giuseppe yosef joe osip pepe
catherine ekaterina yekaterina katerina kate katya
lawrence laurence lorenzo larry
leo leonid lev leonard
louis luis luigi ludwig
mark marco marcus marcos
martin martyn marty
maxim maksim maxime maks
mary maria marie mariya masha
matthew matvey mateo matteo matt
michael mikhail miguel mykhailo michel michele mike misha mick
nathan nathaniel nate
nicholas nikolai nikolay nicolas mykola mikalai nick kolya nicola
oleg oleh aleh
patrick patricio pat
paul pavel pablo paolo pavlo pasha
peter petr pyotr pedro pietro petro pete
philip filipp felipe philippe phil
richard ricardo riccardo dick rick
robert roberto bob rob bobby
samuel sam sammy
sergei sergey sergio serhiy siarhei serge seryozha
stephen steven stepan esteban stefan stefano steve
theodore fyodor fedor teodoro theo ted
thomas tomas tom tommy
timothy timofey tim
victor viktor viktar vic vitya
vladimir volodymyr uladzimir vova volodya
vyacheslav viacheslav slava
william guillermo wilhelm guglielmo bill will billy willem
yuri yuriy yury iurii yuriy
muhammad mohammed mohamed mohammad mohamad muhammed mehmet mahomed mohd md
ahmad ahmed ahmet
hussein husayn hossein husain hussain huseyin
yusuf yousef youssef yusif
umar omar omer
usman osman uthman
ri lee yi rhee rhi
pak park bak
choe choi choy
kim gim
ko go koh
kwak gwak
kwon gwon
paek baek paik baik
im lim rim yim
no noh roh ro
yun yoon youn
ryu yoo yu ryoo
kang gang
chong jong jung jeong chung joung
chol cheol chul jol
song seong sung
yong yeong young
hyok hyeok hyuk
kyong gyeong kyung kyeong
ryong ryeong
hyon hyeon hyun
myong myeong myung
pyong byeong byung byong
sok seok suk
sop seop seob sub
pil phil
chun jun joon
kwang gwang
kuk guk gook kook
ki gi kee
su soo
un eun
kun geun keun
kil gil
ok oak
chin jin
chu ju joo
`;

const FORMS = new Map<string, Set<string>>();
for (const line of (GROUPS + NEAR_TRADES).split('\n').filter((group) => group !== '')) {
  const names = line.split(' ');
  for (const name of names) {
    const others = FORMS.get(name) ?? new Set<string>();
    for (const other of names) if (other !== name) others.add(other);
    FORMS.set(name, others);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Other forms of a given name, or trade words near one; empty for other words. */
export function otherForms(word: string): ReadonlySet<string> {
  return FORMS.get(word) ?? NONE;
}
