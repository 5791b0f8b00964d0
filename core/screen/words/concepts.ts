/**
 * Words that name a trade, a kind of body or a department, with their abbreviations and what Russian, Turkish, Spanish,
 * Persian and pinyin names use for them. They agree or differ, but never carry a match alone. `canonical: variants`.
 */
const TABLE = `
technology: tech techs technologies technological technol technolog teknoloji teknolojileri tecnologia tecnologias technologie tekhnologii tekhnologiya tehnologii tehnologija keji jishu
electronic: electronics electr elec elect elek elektronik elektronika elektroniki electronica electronique dianzi elektronics electron elektronnye elex elecs
electric: electrical electricity elektrik elektro electro dianqi
information: info infor informatics informatsionnye xinxi bilgi informacion
communication: communications comm comms commun tongxin svyaz svyazi iletisim comunicaciones telecommunication telecommunications telecom telecoms telekom commn commns
science: sci scientific sciences scienc nauchno nauchnyi nauchny nauchnaya nauki kexue scientifico
research: res resrch issledovatelskiy issledovatelskii issledovatelski issledovatelsky issledovatelskoe issledovaniy yanjiu arastirma investigacion rsch
institute: inst institut instit instituto institution institutes yanjiusuo yanjiuyuan enstitusu
university: univ universitet universidad universite uni daxue universitat
college: colleges xueyuan
polytechnic: polytechnical polytech politehnica politekhnicheskii polytechnics ligong
ic: integratedcircuit
rd: randd
academy: akademiya akademi academia acad
school: schools
center: centre centers centres ctr cntr tsentr merkezi merkez centro zhongxin tsentralny tsentralnyi central
laboratory: lab labs laboratories laboratoriya laboratorio shiyanshi
international: intl inter int internasional internacional guoji uluslararasi mezhdunarodny mezhdunarodnaya intern
industry: industries industrial ind inds indl industria industrias promyshlennaya promyshlennost sanayi sanayii gongye endustri indust
manufacturing: manufacture manufacturers manufacturer manufactory mfg manuf mfr mfrs manufacturas zhizao imalat
production: prod proizvodstvennaya proizvodstvennoe proizvodstvennyi proizvodstvo uretim produccion productions
product: products productos
engineering: eng engg engrg engineers inzhiniring muhendislik ingenieria gongcheng
equipment: equip equipments eqpt eqp oborudovanie shebei equipos
machinery: machine machines mach machineries makina makine maquinaria jixie mashinostroitelny mashinostroitelnyi mashinostroitelniy mashinostroeniya machin mchy machy
instrument: instruments instr pribor priborov instrumentation yiqi
device: devices zhongduan
system: systems sys syst sistemy sistem sistemleri sistema sistemas xitong
service: services svc svcs serv servis hizmetleri uslugi servicios fuwu
development: dev devel develop developments razvitiya razvitie gelistirme desarrollo kaifa fazhan devt devp
trade: trading trdg trad torgovyi torgovy torgovaya torgovlya ticaret comercio comercial maoyi trades traders trader bazargani tdg trdng
commercial: commerce comm'l kommercheskiy shangmao
import: imports ithalat importacion jinkou imp
export: exports ihracat exportacion chukou exp
foreign: dis
logistics: logistic lojistik logistika logistica wuliu logs
transport: transportation transports transp transportnaya tasimacilik nakliyat transporte yunshu
shipping: ship ships denizcilik naviera sudokhodnaya
marine: maritime morskoi morskoy haiyun
aviation: aviatsionnyi aviatsionnaya aviatsiya havacilik aviacion hangkong aviat avn
aerospace: aero aerosp hangtian kosmicheskaya aerokosmicheskaya
aircraft: aircrafts feiji
airline: airlines airways
space: kosmos
defense: defence oborony guofang savunma
military: milit voennyi voyenny
weapon: weapons arms
group: grp groups gruppa grup grubu grupo jituan groupe gruppe gp
holding: holdings hldg hldgs kholding konggu
investment: investments invest inv investitsii investitsionnaya yatirim inversiones touzi
management: mgmt mgt mngt manag upravlenie yonetim guanli
finance: financial finans fin financiera jinrong finansovaya
bank: banks banka banco yinhang bankasi banque
insurance: insur strakhovaya sigorta
capital: cap
fund: funds fond
enterprise: enterprises ent entp predpriyatie predpriyatiye isletmesi empresa empresas qiye
organization: organisation org organizatsiya orgn
association: assn assoc obedinenie obyedinenie obyedineniye ob'edinenie associates asociacion xiehui
corporation: korporatsiya
society: soc
foundation: vakfi fundacion
department: dept depart departament bumen
ministry: min ministerstvo bakanligi ministerio
bureau: byuro buro ju
office: offices ofis banshichu ofc
branch: filial sube sucursal fengongsi subsidiary
agency: agentstvo ajansi agencia agent
committee: comm'tee komitet
factory: works fabrika gongchang fabrica chang
plant: zavod zavody plants
construction: constr const construcciones stroitelnaya stroitelstvo insaat jianshe building builders
design: konstruktorskoe konstruktorskii proektnyi tasarim sheji designs
project: projects
security: sec bezopasnost guvenlik seguridad anquan
police: politsiya
network: networks net netw wangluo set
software: yazilim ruanjian soft
hardware: hdwr
computer: computers computing comp bilgisayar jisuanji kompyuter
data: shuju
cloud: yun
intelligent: intelligence smart zhineng intell
digital: dijital shuzi
automation: automatic zidonghua avtomatika avtomatiki otomasyon
control: controls kongzhi
semiconductor: semiconductors semicon semi bandaoti poluprovodnikovykh
microelectronics: microelectronic micro mikroelektronika weidianzi microelec
integrated: integr jicheng
circuit: circuits dianlu
component: components compo parts yuanjian komponenty zapchast
material: materials matl matls mat cailiao malzeme materialy
optical: optic optics guangxue opticheskii
optoelectronic: optoelectronics optoelec opto guangdian
photoelectric: photonics photonic
precision: prec jingmi
mechanical: mechanic mechanics mekanik
metal: metals metall metalurgia metallurgical metallurgy jinshu
steel: gangtie celik
chemical: chemicals chem chemistry kimya himiya khimiya huaxue quimica
pharmaceutical: pharma pharm pharmaceuticals ilac
medical: medicine tibbi meditsinskii medicos
oil: petrol neft neftyanaya petroleo shiyou
petroleum: petrol' petrochemical petrochemicals
gas: gaz
energy: enerji energia energiya nengyuan energetika
power: pwr
mining: minerals gornaya madencilik
resource: resources
environment: environmental
agriculture: agricultural agro tarim agropecuaria
food: foods gida alimentos
textile: textiles tekstil
automobile: automotive auto automobiles otomotiv qiche avto
vehicle: vehicles
tool: tools
supply: supplies supplier suppliers snabzhenie gongyingliang
chain: lian
consulting: consultancy consultants consult danismanlik zixun
solution: solutions soln
innovation: innovations innovative chuangxin
advanced: adv
high: hi
new: xin'
general: gen genel genel' obshchii genl
special: spetsialnoe spetsialnaya ozel
national: natl nat gosudarstvennyi natsionalnyi ulusal nacional guojia
state: gosudarstvennoe
federal: federalnoe fed
public: publ
joint: lianhe
united: unified obedinennaya obyedinyonnaya
global: globalnaya
world: worldwide
first: pervyi
scientific: nauchn
technical: tekhnicheskii tekhnicheskoe teknik techn tecnica jishu'
republic: respublika cumhuriyeti
government: govt gov hukumet
company: com'ny
brothers: bros
son: sons
sales: sale
real: gayrimenkul
estate: estates
property: properties
hotel: hotels otel
travel: turizm tourism
media: medya
education: educational egitim jiaoyu
hospital: hastane hastanesi
health: healthcare saglik
water: su
green: zelenyi
physics: fizika fiziki
mathematics: math
nuclear: yadernyi nukleer he'
plasma: plazma
radio: radyo
navigation: daohang
satellite: weixing
missile: rocket rockets missiles
shipbuilding: shipyard sudostroitelnyi tersane
repair: remont remontnyi bakim
electromechanical: electromechanics jidian
establishment: est
partner: partners partnership
venture: ventures
warehouse: depo cangku
subordinate: sub
affiliated: affiliate affiliates affil
test: testing tests
application: applications
process: processing
`;

/** Each variant (and each canonical word) to its canonical word. */
export const CONCEPTS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [canonical, variants] = line.split(':') as [string, string];
      const words = variants.trim().split(/\s+/).filter(Boolean);
      return [canonical, ...words].map((word): [string, string] => [word, canonical]);
    })
    .reverse(),
);

/** Other words that are common in company names anywhere and say little; no variants. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `acquisition acquisitions therapeutics bio biotech biotechnology biopharma pharma bancorp bancshares trust reit realty
  entertainment games gaming interactive labs brands retail stores store restaurants beverage beverages home house living life
  asset assets wealth securities brokerage credit lending mortgage leasing rental exploration gold silver copper lithium uranium
  star sun moon sea ocean sky land mountain river east west north south eastern western northern southern asia asian pacific
  atlantic europe european america american africa african middle gulf great grand royal king queen imperial union alliance unity
  premier prime elite super best top one plus pro max ultra mega alpha beta delta omega sigma gamma apex summit
  point bridge gate way path road street city town metro urban air aero fly jet rail railway port harbor harbour
  light bright blue red black white golden crystal diamond pearl dragon tiger lion eagle phoenix fortune lucky
  success victory prosperity wealth happy joy good well fair rich full long fast quick easy smart clever perfect
  dynamic dynamics creative modern future next generation century millennium era age time universal standard
  quality value select choice express direct link connect online web cyber e-commerce mobile wireless phone
  vision visual view image imaging photo video audio sound music voice signal sensor sensing laser quantum nano
  fiber fibre cable wire battery solar wind hydro thermal clean fuel coal iron aluminium aluminum copper zinc glass ceramic ceramics
  plastic plastics rubber paper packaging printing wood furniture fashion garment clothing shoes jewelry toys sports fitness
  cement concrete pipe pipes valve valves pump pumps bearing bearings motor motors engine engines turbine turbines gear gears
  spare accessories machinebuilding fabrication assembly procurement purchasing contracting contractors forwarding freight cargo
  courier customs clearance storage distribution distributor distributors dealer wholesale merchant merchants business affairs
  corporate core base basic main major key unique original independent free open total complete integrated multi
  people people's farm farmers dairy meat fish fishing seafood sugar rice tea coffee wine water spring park garden
  institutes studies study training cooperation cooperative operations operation planning administration authority council
  commission board club team party force forces army navy corps guard guards revolutionary islamic martyr martyrs
  and the of for in on at by to from with de la el los las le les der die das und et y e i of da do di del van von
  mr mrs ms dr`
    .split(/\s+/)
    .filter(Boolean),
);
