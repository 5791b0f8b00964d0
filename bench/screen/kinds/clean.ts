import { madeCleanNames, randomFrom } from '../perturb.ts';
import { pick } from './kind.ts';

/** Names that should find nobody, of one kind. */
export type CleanKind = { kind: string; names: string[] };

const list = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const CHINESE_COMPANIES =
  list(`Kweichow Moutai Co., Ltd.; Wuliangye Yibin Co., Ltd.; Gree Electric Appliances Inc. of Zhuhai; Midea Group Co., Ltd.; Haier Smart Home Co., Ltd.
Contemporary Amperex Technology Thailand Co.; BYD Auto Industry Company Limited; Great Wall Motor Co., Ltd.; Zhejiang Geely Holding Group; Li Auto Inc.; NIO Inc.; XPeng Inc.; Inner Mongolia Yili Industrial Group
China Mengniu Dairy Company Limited; Foshan Haitian Flavouring and Food Co., Ltd.; Luzhou Laojiao Co., Ltd.; Tsingtao Brewery Company Limited; Ping An Insurance (Group) Company of China; China Merchants Bank Co., Ltd.
Industrial Bank Co., Ltd.; China Vanke Co., Ltd.; Longfor Group Holdings Limited; Country Garden Services; SF Holding Co., Ltd.; ZTO Express (Cayman) Inc.; YTO Express Group; JD Logistics, Inc.; Meituan; Pinduoduo Inc.
NetEase, Inc.; Trip.com Group Limited; Bilibili Inc.; Kuaishou Technology; Xiaomi Corporation; Lenovo Group Limited; TCL Technology Group Corporation; BOE Technology Group Co., Ltd.; Luxshare Precision Industry Co., Ltd.
GoerTek Inc.; Lens Technology Co., Ltd.; Will Semiconductor Co., Ltd. Shanghai; GigaDevice Semiconductor Inc.; Montage Technology Co., Ltd.; Maxscend Microelectronics; Unigroup Guoxin Microelectronics
Sanan Optoelectronics Co., Ltd.; LONGi Green Energy Technology Co., Ltd.; Tongwei Co., Ltd.; Trina Solar Co., Ltd.; JA Solar Technology; Sungrow Power Supply Co., Ltd.; Ganfeng Lithium Group; Tianqi Lithium Corporation
CMOC Group Limited; Zijin Mining Group Company Limited; Baoshan Iron & Steel Co., Ltd.; Anhui Conch Cement; Sany Heavy Industry Co., Ltd.; Zoomlion Heavy Industry; Weichai Power Co., Ltd.; XCMG Construction Machinery
Jiangsu Hengrui Medicine; WuXi AppTec Co., Ltd.; Shenzhen Mindray Bio-Medical Electronics; Aier Eye Hospital Group; Yunnan Baiyao Group; Fuyao Glass Industry Group Co., Ltd.; Shenzhen Inovance Technology Co., Ltd.
Zhejiang Sanhua Intelligent Controls; Ningbo Tuopu Group; Wanhua Chemical Group Co., Ltd.; Hengli Petrochemical; Rongsheng Petro Chemical; Shanghai Pharmaceuticals Holding; Anker Innovations Technology; Ecovacs Robotics
Shanghai Bailian Group; Suning.com Co., Ltd.; Yonghui Superstores; Shenzhou International Group; ANTA Sports Products Limited; Li Ning Company Limited; Chow Tai Fook Jewellery; Focus Media Information Technology
Perfect World Co., Ltd.; 37 Interactive Entertainment; Kingsoft Corporation; Beijing Kingsoft Office Software; Yonyou Network Technology; Glodon Company Limited; Hundsun Technologies Inc.; Hithink RoyalFlush Information
East Money Information Co., Ltd.; Shennan Circuits Company Limited; Wus Printed Circuit (Kunshan); Shengyi Technology Co., Ltd.; Victory Giant Technology (HuiZhou); Zhongji Innolight Co., Ltd.; Eoptolink Technology Inc.
Accelink Technologies Co., Ltd.; Crystal Clear Electronic Material; Anhui Jianghuai Automobile; Shenzhen Transsion Holdings; Huaqin Technology Co., Ltd.; Shanghai Longcheer Technology; Zhuhai CosMX Battery
EVE Energy Co., Ltd.; Sunwoda Electronic Co., Ltd.; Desay SV Automotive; Ningbo Joyson Electronic; Changzhou Xingyu Automotive Lighting; Shuanghui Development; Muyuan Foods; New Hope Liuhe; Wens Foodstuff Group
Shanghai Jahwa United; Proya Cosmetics; Bloomage Biotechnology; Imeik Technology Development; Chongqing Changan Automobile; Seres Group Co., Ltd.; SAIC Motor Corporation; Dongfeng Honda Automobile; Beijing Roborock Technology`);

const CHINESE_IN_CHARACTERS =
  list(`贵州茅台酒股份有限公司; 五粮液集团有限公司; 珠海格力电器股份有限公司; 美的集团股份有限公司; 海尔智家股份有限公司; 比亚迪股份有限公司; 长城汽车股份有限公司; 内蒙古伊利实业集团股份有限公司
佛山市海天调味食品股份有限公司; 青岛啤酒股份有限公司; 招商银行股份有限公司; 万科企业股份有限公司; 顺丰控股股份有限公司; 北京三快在线科技有限公司; 网易（杭州）网络有限公司; 上海携程商务有限公司; 小米科技有限责任公司
联想（北京）有限公司; 京东方科技集团股份有限公司; 立讯精密工业股份有限公司; 歌尔股份有限公司; 蓝思科技股份有限公司; 兆易创新科技集团股份有限公司; 隆基绿能科技股份有限公司; 通威股份有限公司; 阳光电源股份有限公司
三一重工股份有限公司; 潍柴动力股份有限公司; 江苏恒瑞医药股份有限公司; 云南白药集团股份有限公司; 福耀玻璃工业集团股份有限公司; 深圳市汇川技术股份有限公司; 宁波拓普集团股份有限公司; 万华化学集团股份有限公司
安克创新科技股份有限公司; 科沃斯机器人股份有限公司; 永辉超市股份有限公司; 用友网络科技股份有限公司; 东方财富信息股份有限公司; 深南电路股份有限公司; 广东生益科技股份有限公司; 温氏食品集团股份有限公司
重庆长安汽车股份有限公司; 上海汽车集团股份有限公司; 复旦大学; 南京大学; 浙江大学; 武汉大学; 厦门大学; 山东大学; 吉林大学; 华中师范大学; 北京外国语大学; 上海财经大学; 中央美术学院; 苏州大学; 郑州大学; 暨南大学; 深圳大学; 云南大学
杭州老板电器股份有限公司; 上海家化联合股份有限公司; 周大福珠宝集团有限公司; 安踏体育用品有限公司; 李宁体育（上海）有限公司; 新希望六和股份有限公司; 河南双汇投资发展股份有限公司; 贝壳找房科技有限公司`);

const UNIVERSITIES =
  list(`Fudan University; Nanjing University; Zhejiang University of Finance and Economics; Wuhan Textile University; Xiamen University; Shandong University; Lanzhou University; Soochow University; Jinan University; Shenzhen University
Central China Normal University; East China Normal University; Southwest Jiaotong University; Hunan Agricultural University; Dalian Maritime University; Ningbo University; Yunnan University; Beijing Foreign Studies University
Shanghai University of Finance and Economics; Central Academy of Fine Arts; China Agricultural University; China Pharmaceutical University; University of Hong Kong; Hong Kong Baptist University; University of Macau
National Taiwan University; National Tsing Hua University; National Cheng Kung University; Tamkang University; University of Tokyo; Kyoto University; Osaka Metropolitan University; Keio University; Seoul National University; Yonsei University
National University of Singapore; Nanyang Technological University; Universiti Malaya; Chulalongkorn University; University of the Philippines; Indian Institute of Technology Bombay; Indian Institute of Science; University of Delhi
Technical University of Munich; RWTH Aachen University; ETH Zurich; Delft University of Technology; Eindhoven University of Technology; KU Leuven; Sorbonne University; École Polytechnique; Politecnico di Milano; Sapienza University of Rome
University of Oxford; University of Edinburgh; Imperial College London; Trinity College Dublin; Lund University; Aalto University; Charles University; University of Warsaw; Eötvös Loránd University; University of Zagreb
Massachusetts Institute of Technology; Georgia Institute of Technology; Stanford University; University of Toronto; McGill University; Universidad de Chile; Universidade de São Paulo; Tecnológico de Monterrey; Universidad Nacional Autónoma de México
University of Cape Town; Makerere University; Cairo University; American University of Beirut; King Fahd University of Petroleum and Minerals; Khalifa University; Technion Israel Institute of Technology; Bilkent University; Boğaziçi University
Kazan Federal University; Novosibirsk State University; Tomsk State University; Saint Petersburg State University of Economics; Lahore University of Management Sciences; University of Dhaka; University of Colombo; University of Melbourne; Monash University`);

const COMPANIES =
  list(`Robert Bosch GmbH; Siemens Energy AG; BASF SE; Infineon Technologies AG; ASML Holding N.V.; NXP Semiconductors; STMicroelectronics N.V.; Ericsson AB; Nokia Oyj; Maersk A/S; Novo Nordisk A/S; Nestlé S.A.; Roche Holding AG
ABB Ltd; Schneider Electric SE; TotalEnergies SE; Dassault Systèmes; Airbus SE; L'Oréal S.A.; Ferrari N.V.; Eni S.p.A.; Telefónica S.A.; Repsol S.A.; Galp Energia; Unilever PLC; BAE Systems plc; Rolls-Royce Holdings; Arm Holdings plc
Tesco PLC; Barclays PLC; Toyota Motor Corporation; Sony Group Corporation; Tokyo Electron Limited; Murata Manufacturing Co., Ltd.; Keyence Corporation; Fanuc Corporation; SoftBank Group Corp.; Hitachi, Ltd.; Renesas Electronics
Samsung Electronics Co., Ltd.; SK hynix Inc.; LG Energy Solution; Hyundai Mobis; Naver Corporation; POSCO Holdings; Taiwan Semiconductor Manufacturing Company; MediaTek Inc.; Quanta Computer Inc.; Wistron Corporation; Delta Electronics, Inc.
ASE Technology Holding; Foxconn Interconnect Technology; DBS Group Holdings; Singtel; Flex Ltd.; Grab Holdings; Petronas Chemicals; Maybank; PTT Public Company; Siam Cement; Vingroup JSC; FPT Corporation; San Miguel Corporation
Tata Consultancy Services; Infosys Limited; Reliance Industries; Larsen & Toubro; Wipro; Bharti Airtel; Mahindra & Mahindra; Emirates NBD; DP World; Etisalat; Saudi Basic Industries Corporation; Almarai Company; Qatar Airways
Turkcell; Arçelik A.Ş.; Koç Holding; Vestel Elektronik; Orascom Construction; Safaricom PLC; MTN Group; Naspers; Petrobras Distribuidora; Embraer S.A.; Vale S.A.; Grupo Bimbo; Cemex; América Móvil; Falabella; Ecopetrol
Shopify Inc.; Magna International; Bombardier Inc.; Cameco Corporation; BHP Group; Woolworths Group; Fortescue; Cochlear Limited; Fisher & Paykel Healthcare; Apple Inc.; Microsoft Corporation; NVIDIA Corporation; Advanced Micro Devices, Inc.
Broadcom Inc.; Qualcomm Incorporated; Texas Instruments; Micron Technology; Applied Materials; Lam Research; KLA Corporation; Dell Technologies; Hewlett Packard Enterprise; Super Micro Computer, Inc.; Arista Networks; Cisco Systems
Oracle Corporation; Salesforce; CoreWeave, Inc.; Lambda Labs; Nebius Group; Equinix; Digital Realty Trust; Caterpillar; Deere & Company; Honeywell; 3M Company; Boeing Distribution; Lockheed; FedEx; Walmart; Costco Wholesale; Pfizer Inc.
Eli Lilly; Johnson Controls; Emerson Electric; Amphenol; Corning Incorporated; TE Connectivity; Molex; Arrow Electronics; Avnet; Digi-Key; Mouser Electronics; Future Electronics; Rutronik; WPG Holdings; Macnica; Synnex Technology`);

const PERSONS = {
  chinese: [
    'Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo',
    'Wei Fang Na Min Jing Li Qiang Lei Jun Yang Yong Yan Jie Juan Tao Ming Chao Xiuying Xia Ping Gang Guiying Yuhan Zihan Haoran Jiahao',
  ],
  arab: [
    'Hassan Ibrahim Haddad Khoury Mansour Najjar Saleh Nasser Farouk Rahman Sayegh Bitar',
    'Ahmed Omar Youssef Layla Fatima Khaled Mariam Tariq Nour Samir Huda Karim',
  ],
  russian: [
    'Ivanov Smirnova Kuznetsov Popova Sokolov Lebedeva Kozlov Novikova Morozov Petrova Volkov Solovyova',
    'Ivan Olga Sergey Anna Dmitry Elena Alexey Natalia Maxim Tatiana Andrey Irina',
  ],
  korean: [
    'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim',
    'Minjun Seoyeon Jihoon Soojin Hyunwoo Jiwoo DongHyun Eunji Sungmin Yuna',
  ],
  western: [
    'Smith Johnson Müller Schmidt Martin Bernard Rossi Russo García Fernández Silva Santos Jansen de Vries Nielsen',
    'Emma Oliver Sophie Lukas Anna Pierre Giulia Marco Carmen Pablo Beatriz João Daan Sanne Freja',
  ],
  indian: [
    'Sharma Patel Singh Kumar Gupta Reddy Iyer Khan Das Nair',
    'Aarav Priya Rohan Ananya Vikram Deepa Arjun Kavita Sanjay Meera',
  ],
} as const;

const PARTS = {
  front: list(
    'Al Noor; Al Rawabi; Blue Nile; Anadolu; Bosfor; Ural; Sever; Baltik; Volga; Sibir; Nippon; Kyushu; Mekong; Saigon; Penang; Johor; Lanka; Ganga; Deccan; Sahara; Andes; Pampa; Cedar; Damas; Zagros; Alborz; Caspian; Altai; Danube; Adria',
  ),
  trade: list(
    'Trading LLC; General Trading LLC; Elektronik Ltd. Sti.; Electronics FZE; Logistics GmbH; Import Export; Ticaret A.S.; OOO; Torg LLC; Technologies Pvt Ltd; Components Sdn Bhd; Machinery Co.; Freight Services; Computers; Semiconductor Supply B.V.; Engineering Kft; Instruments d.o.o.; Telecom S.A.L.; Metal Sanayi; Pharma',
  ),
  middle: list('Star; Gate; Line; Point; Tech; Gulf; Union; Vision; Trust; Plus; Bridge; Field; Stone; Wave; Link'),
};

/** All kinds of clean names; those that are made are drawn by the seed. */
export function CLEAN(seed: number): CleanKind[] {
  const random = randomFrom(seed + 77);
  const persons = Object.entries(PERSONS).map(([people, [family, given]]) => ({
    kind: `clean-person-${people}`,
    names: Array.from({ length: 30 }, () => {
      const [f, g] = [pick(random, family.split(' ')), pick(random, given.split(' '))];
      return random() < 0.5 ? `${g} ${f}` : `${f}, ${g}`;
    }),
  }));
  return [
    { kind: 'clean-chinese-company', names: CHINESE_COMPANIES },
    { kind: 'clean-chinese-characters', names: CHINESE_IN_CHARACTERS },
    { kind: 'clean-university', names: UNIVERSITIES },
    { kind: 'clean-company', names: COMPANIES },
    ...persons,
    {
      kind: 'clean-trader-made',
      names: Array.from(
        { length: 120 },
        () => `${pick(random, PARTS.front)} ${pick(random, PARTS.middle)} ${pick(random, PARTS.trade)}`,
      ),
    },
    { kind: 'clean-chinese-made', names: madeCleanNames(160, seed + 5) },
  ];
}
