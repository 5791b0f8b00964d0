import { NEAR_TRADES } from './near-trades.ts';

/**
 * Forms of one given name, short and full, that spelling alone does not bring together, and Korean surnames and syllables
 * in the systems in use (McCune–Reischauer without marks as the lists write, Revised Romanization, habit), and Chinese surnames
 * as those who speak Hokkien, Teochew or Cantonese write them. One group a line; a name may be in several.
 */
const GROUPS = `
alexander aleksandr alexandr oleksandr aliaksandr alex sasha alejandro alessandro iskander sandy
alexei aleksey alexey aleksei oleksiy aliaksei alyosha lyosha
andrew andrey andrei andriy andrea andreas andres andy drew
anthony antonio anton antoine tony
benjamin ben benny
charles carlos karl carl charlie
christopher chris cristobal
daniel danila danilo danny dan
david davide dave dawud daoud
dmitry dmitriy dmitri dmytro dzmitry dima mitya
edward eduardo eduard ed eddie ted lalo
elizabeth yelizaveta elizaveta elisabeth liz beth
eugene evgeny evgeniy yevgeny yevgeniy yauheni yevhen evgeni zhenya
francis francisco francesco franz paco pancho
george georgy georgiy jorge giorgi yuri jerzy georges
gregory grigory grigoriy hryhoriy greg
henry enrique heinrich enrico henri kike
igor ihor ihar
ivan john johann johannes juan jean giovanni ian ivo jan johnny jack
james jacob jakob diego santiago jaime jim jimmy yakov
joseph jose josef giuseppe yosef joe osip pepe
catherine ekaterina yekaterina katerina kate katya
lawrence laurence lorenzo larry
leo leonid lev leonard
louis luis luigi ludwig lucho
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
robert roberto bob rob bobby beto
samuel sam sammy
sergei sergey sergio serhiy siarhei serge seryozha
stephen steven stepan esteban stefan stefano steve
theodore fyodor fedor teodoro theo ted
thomas tomas tom tommy
timothy timofey tim
victor viktor viktar vic vitya
vladimir volodymyr uladzimir vova volodya
vyacheslav viacheslav slava
william guillermo wilhelm guglielmo bill will billy willem memo
yuri yuriy yury iurii yuriy yura
muhammad mohammed mohamed mohammad mohamad muhammed mehmet mahomed mohd md
ahmad ahmed ahmet
anatoly anatoliy anatoli tolya
konstantin kostya konstantyn constantine
boris borya barys
anna anya ania hanna ann anne
elena lena yelena olena alena helen
olga olya olha volha
natalya natalia nataliya natasha nataliia
tatyana tatiana tanya tetiana tatsiana
svetlana sveta svitlana
ludmila lyudmila liudmila lyuda
irina ira iryna
gennady gennadiy gennadi gena hennadiy
ivan vanya
ignacio nacho
rafael rafa
manuel manolo
alberto beto
jesus chuy
javier xavier javi
ibrahim brahim abraham
abdallah abdullah abdulla abdellah
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
sin shin
an ahn
pae bae
o oh
u woo
ho heo hur
mun moon
hui hee
sun soon
hun hoon
chen tan chan
lin lim lam
zhang teo cheung chang
wang ong wong
huang ng wee wong
wu goh ng
cai chua choi tsai
xu koh tsui hsu
yang yeo yeung
liu lau low
zheng tay cheng
zhou chew chow
guo quek kwok kuok
hong ang hung
zhu choo chu
xie chia tse hsieh
su soh
ye yap yip yeh
zhao teoh chiu chao
liang neo leung
luo loh lo
li lee lie
he ho
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
