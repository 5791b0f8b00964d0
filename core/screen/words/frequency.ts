/**
 * How many parties of the U.S. Consolidated Screening List of 2026-07-31 (public domain) have a word in a name, in steps of
 * half an octave, for words that ten or more have and that no other table holds; brand names left out. Counted once for
 * this model and frozen with it: the weight of a word must not change with the list at hand.
 */
const TABLE = `
10: abid abubakar ace acosta adil adnan adolfo adrian agha agricola aguilar aguirre ahmadi aid akram aktsionernoe
10: aktsionernogo alan alexandr alvarado amer ammar ana anatoliy andre andrew andriy ansari anthony anwar ao arash
10: araujo aria arif armored arredondo art artyom asghar aviakompaniya avila ayman baikal beach biological bo bonyad
10: brigades carbon cartel cas caspian cho chu cisneros combine command commodities composite congo contreras cruz
10: currency day decisions delgado desarrollos distribuidora divine dmitri dmitrievich dong drilling du duarte dzmitry
10: ebrahimi eduard ek ekaterina element elevator elias energo erik estrada evgenevich evgenyevich expert factories
10: fadi faisal falcon fathi fawaz federatsii fi figueroa firm front gaddafi gao garza gaza gems gennadiy gholam
10: gholamreza gilberto glory goods gorno gosudarstvenny gregorio guerrero haj hakim hans harakat hawala haydar he
10: helicopter help henry herrera holy hosseini hs huang hugo hui humberto ibarra ihor imad inform infrastructure
10: integral internal iqbal is islami islamiya issam jaber jafari jahan jamaat jo joel jonathan junior kai kamal
10: kazennoe kevin kholdinga ko konstruktorsko kuznetsov kwang latif law lebanese lil lim lng louis luna making marco
10: marin market marquez masoud master measurement menedzhment michel mighty mikalaevich mike mine mineral mohammadi
10: molina moussa mujahideen mun munoz musab myanma myint naji natural nejad nekommercheskaya nicolas nikita nikolaevna
10: noble nord nova novin nusrat omid omran order orion ortega ortiz osoo otvetstvennostyu owned pa palestine pang
10: parsa patricia pazarlama peng persian petr petrov petrovna ping pioneer plaza popular pour press priborostroeniya
10: proektno proizvodstvenno province qari quintero rad razavi refining registrator rehman republican rezaei rincon
10: rios ronald rosario ruelas ruiz ryazan ryong sad saidi saif salas salman samer sami sang santiago santos saw sc
10: seaport seif sergeyevna serhiy severo shaikh sham shami sheng siarhei sierra simon singh sino sk social source
10: soyuz spb spe stc stephen stichting stock sudostroitelny sulaiman supporters swedish ta taa tahir talib tariq
10: tatiana tekhnicheski timur tony transfer treid tv uladzimiravich ullah un unitarnoe upravleniya vahid valdez
10: valerevich valeriy valle vargas vasilevich vasiliy vasily vasilyevna vazquez vega velasquez vitaliy voenno vostok
10: waleed wali wholesalers wings won wong xu ya yakovlevich yasin yasir yasser yekaterina yevgeny yunis yunus yuryevna
10: yusif
14: abdi abed academician adam address adel ai ak akademii akademika aleksander alfa alfonso alfredo aliaksandr allah
14: alonso alvarez andreevich andres andreyevich aqsa arctic asad assad atlas atomic awad bakr bashir battalion beltran
14: beograd bilal budgetary cambodia casino chan charity charles chin chip choe chon civil constructora darya daw
14: division dmitrii dobycha dom don drug ebrahim edward eric ernesto evgeniy evgeny feng firma flight gabriel gang
14: gennadievich gennady gennadyevich george gerardo gil gostar guillermo gustavo guzman hafiz hai hamad hamed hashim
14: heavy higher hussain hyok ignacio ilya imam islam ismael ivanov jafar jaime jamil jan jang jasim javad ji jimenez
14: kamel kang khayriyya kombinat kommercheski kompleks konstruktorskoye kyong leon leonid lin line liu lizing luo ma
14: malik marina mark masri maxim medina mejia mendoza meza mir mohd mojtaba moreno morteza mu muhamad muhsin murat
14: murillo muslim myong na nasir nasr natalia nauk non npf ns ntts nur off oleksandr oo operadora or oriental
14: otkrytogo ould overseas palestinian predpriiatie prison progress qasim radar rawi razrez region regional relief
14: resistance resort revolution ricardo richard rida rim roberto romero rossiskoi ruben rus ruslan saad saint salam
14: sanaye sb sepehr sergio shah shargh shore si sina skb so sociedad southwest sp spc specialized st stanislav
14: suleiman sultan tadbir taha tatyana tavarystva tekhniki terminal thomas tian tipa tsnii unitary unmanned usama
14: valencia valerievich vasilievich viktorovna vladislav volodymyr wa walid wave welfare william xin yan yang ye
14: yevgeniy yi yousef youssef za zadeh zhou zvezda
20: akbar alekseevich alekseyevich alireza anatolevich anatolievich anatoly anna ansar applied armando armed arsenal
20: artem arturo aung autonomous avia boris brigade byudzhetnoe castillo castro cesar cheng chun cia corporativo denis
20: diaz directorate en enrique far felix fernandez fernando fsue guadalupe gutierrez habib hadi hajji hamza hector ho
20: hosein irina issa it jamal jong julio kapital kirill konstantin konstantinovich kontsern lee leonidovich liberation
20: mahmood maksim man mansour mansur marketing morales mostafa nam naser nikolai nikolayevna noor npk obshchestvo okb
20: olegovich pak paul pavlovich pedro petro proizvodstvennoye rafael rahim rashid raul reyes rn rt sal salah salazar
20: salem sam samir sanat sayed sharif siberian sulayman svetlana tai td tejarat trafficking upravlyayushchaya ur va
20: vadim valentinovich valery valeryevich vyacheslav vyacheslavovich win wu yard yelena yevgenyevich yurevich yuriy
20: yury zhang
28: abbas abdel abou aleksandrovna alex alexandrovich alexei amin angel anton charitable chong comercializadora din
28: economic eduardo elena entity experimental gomez grupp igorevich il inmobiliaria james javier jihad jin john joseph
28: karim kb khaled khalid khalil mahdi mario martin michael mikhaylovich mohsen money movement muhammed musa nasser
28: natalya offshore olga oscar pavel peoples peter petrovich private ramirez ramon ran refinery ri rivera robert roman
28: saeed salih salim sayyed sergeevich seyyed song support tic tikriti torres trans uchrezhdenie umar vasilyevich
28: vladimirovna wang wei xing yahya yong yurievich zone
40: alberto alejandro aleksei amir anatolyevich aziz borisovich chen chol co daniel david dmitriy federation flores
40: francisco husayn ic ismail ivan jorge khan li lines mahmud majid manuel martinez mehdi miguel mikhailovich mustafa
40: nii nikolay pars perez ras said saleh san sergeyevich seyed shahid tactical victor viktor yuri yusuf
56: abdallah aleksey alexey andrei carlos complex concern garcia hamid hernandez hossein hussein igor ivanovich juan
56: kim mahmoud maria mikhail mohamad nikolaevich nikolayevich npp oleg omar rahman sanchez viktorovich yuryevich
80: abdullah andrey antonio dmitry exchange gonzalez hasan jesus lopez luis npo ra rodriguez sergei
112: abdul aleksandr aleksandrovich ep fu hassan ibrahim reza sergey vladimir yu yuan
160: abd ahmed alexander jose mohamed mohammed vladimirovich
224: ahmad mohammad
320: muhammad
`;

/** Word to the count that its step begins with. */
export const WORD_FREQUENCY: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [count, ...words] = line.split(/:? /);
      return words.map((word): [string, number] => [word, Number(count)]);
    }),
);
