/** Older and foreign spellings of place names, to the spelling that the lists use: `today: old, old`. */
const OLD_NAMES = `
beijing: peking, peiching, pekin, peiping, beiping
tianjin: tientsin
nanjing: nanking, nankin
guangzhou: canton, kwangchow, kuangchou
chongqing: chungking, chungching
qingdao: tsingtao, tsingtau, chingtao
xian: sian, hsian, singan
xiamen: amoy, hsiamen
shenyang: mukden, fengtien
dalian: dairen, talien, luda
hangzhou: hangchow, hangchou
suzhou: soochow, suchow, suchou
fuzhou: foochow, fuchou, foochou
zhengzhou: chengchow, chengchou
lanzhou: lanchow, lanchou
changzhou: changchow
wenzhou: wenchow
wuxi: wuhsi, wusih
jinan: tsinan, chinan
ningbo: ningpo
harbin: haerbin, kharbin
shenzhen: shumchun, shenchen, shamchun, shumchum
dongguan: tungkuan, tungkwan
zhuhai: chuhai
kunming: yunnanfu
urumqi: urumchi, wulumuqi, tihwa, urumtsi
hongkong: hungkung, xianggang, hongkongsar, hk, hksar
taibei: taipei, taipeh
gaoxiong: kaohsiung
xinzhu: hsinchu
sichuan: szechwan, szechuan, ssuchuan
guangdong: kwangtung, kuangtung
guangxi: kwangsi, kuanghsi
jiangsu: kiangsu, chiangsu
zhejiang: chekiang, chechiang
fujian: fukien, fuchien
jiangxi: kiangsi, chianghsi
hubei: hupeh, hupei
hebei: hopeh, hopei
henan: honan
shaanxi: shensi, shanxisheng
shanxi: shansi
shandong: shantung
anhui: anhwei
gansu: kansu
guizhou: kweichow, kueichou
xinjiang: sinkiang, hsinchiang
qinghai: tsinghai
heilongjiang: heilungkiang
jilin: kirin, chilin
liaoning: fengtien
china: prc, zhongguo, chinese, cn, kitai
taiwan: formosa
moscow: moskva, moskow, moskovskii, moskovskiy
petersburg: leningrad, petersburgh, peterburg
mumbai: bombay
chennai: madras
kolkata: calcutta
bengaluru: bangalore
yangon: rangoon
myanmar: burma
istanbul: constantinople, stambul
turkey: turkiye, turkish, turk
iran: persia, iranian
russia: russian, rossiya, rossii, rossiiskii, rf, rossiyskaya
emirates: uae
kyiv: kiev
belarus: belorussia, belarusian
germany: german, deutschland
usa: us
korea: korean, hanguk
japan: nippon, japanese
`;

/** Places that only say where: they agree or differ, but never carry a match. */
const PLACES = `shanghai wuhan chengdu changsha hefei changchun taiyuan nanchang nanning guiyang haikou lhasa hohhot yinchuan xining shijiazhuang
kunshan nantong yangzhou zhenjiang taizhou jiaxing shaoxing huzhou wuhu mianyang luoyang baoding langfang tangshan yantai weifang zibo
weihai linyi jining foshan zhongshan huizhou shantou jiangmen zhanjiang quanzhou zhangzhou putian yichang xiangyang jingzhou zhuzhou xiangtan hengyang
guilin liuzhou zunyi dali baoji xianyang hanzhong tongchuan daqing qiqihar jilin anshan fushun jinzhou dandong baotou ordos ulanqab lianyungang
yancheng xuzhou huaian suqian changshu zhangjiagang jiangyin yixing yiwu ningxia tibet hunan yunnan hainan inner mongolia macau macao kowloon
wanchai mongkok tsim sha tsui kwun tong taoyuan taichung tainan hsinchu singapore malaysia kuala lumpur penang johor thailand bangkok vietnam hanoi
saigon indonesia jakarta philippines manila india delhi hyderabad pune gujarat pakistan karachi lahore islamabad rawalpindi bangladesh dhaka
nepal kathmandu lanka colombo tehran isfahan shiraz tabriz mashhad kish qeshm iraq baghdad syria damascus aleppo lebanon beirut jordan amman
dubai sharjah abu dhabi ajman khaimah fujairah jebel ali deira oman muscat qatar doha bahrain manama kuwait saudi arabia riyadh jeddah yemen sanaa
egypt cairo alexandria libya tripoli sudan khartoum kenya nairobi nigeria lagos johannesburg ankara izmir bursa georgia tbilisi armenia yerevan
azerbaijan baku kazakhstan almaty astana uzbekistan tashkent kyrgyzstan bishkek tajikistan dushanbe turkmenistan minsk ukraine kharkov
odessa crimea sevastopol novosibirsk yekaterinburg ekaterinburg kazan samara nizhny novgorod ural urals siberia sibirskii vladivostok tula ufa omsk perm
cyprus limassol nicosia greece athens bulgaria sofia romania bucharest serbia belgrade hungary budapest poland warsaw czech prague slovakia
finland helsinki sweden stockholm norway oslo denmark copenhagen estonia tallinn latvia riga lithuania vilnius switzerland zurich geneva
austria vienna italy milan rome spain madrid barcelona france paris london england britain uk ireland dublin belgium brussels
netherlands holland amsterdam luxembourg malta monaco tokyo osaka kyoto seoul busan pyongyang dprk mexico colombia bogota cali medellin
venezuela caracas cuba habana havana panama ecuador peru lima brazil paulo argentina chile nicaragua managua honduras guatemala salvador
canada toronto ontario california texas florida york hong kong kong`;

/** Older spelling to the spelling of the lists. */
export const OLD_PLACE_NAMES: ReadonlyMap<string, string> = new Map(
  OLD_NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [today, old] = line.split(': ') as [string, string];
      return old.split(', ').map((word): [string, string] => [word, today]);
    }),
);

/** Place words in their present spelling. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([...PLACES.split(/\s+/), ...OLD_PLACE_NAMES.values()]);
