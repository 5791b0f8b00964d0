/** Chinese terms of company names to the words that the lists use; simplified characters, longest match first. */
const TABLE = `
=ltd: 有限责任公司 股份有限公司 集团有限公司 有限公司 有限责任会社 有限会社
=inc: 公司 总公司 株式会社
branch: 分公司 支公司 分行 分店 分部 子公司
office: 办事处 代表处 办公室 联络处
group: 集团 集團
holding: 控股
joint: 股份
technology: 科技 技术 科学技术
science: 科学
electronic: 电子
electronic technology: 电子科技
information: 信息 资讯
communication: 通信 通讯 电信
semiconductor: 半导体
integrated circuit: 集成电路
1 academy: 第一研究院
2 academy: 第二研究院
3 academy: 第三研究院
4 academy: 第四研究院
5 academy: 第五研究院
6 academy: 第六研究院
8 academy: 第八研究院
9 academy: 第九研究院
aeronautics astronautics: 航空航天
science technology: 理工
post telecommunication: 邮电
communication construction: 交通建设 交建
optics fine mechanics physics: 光学精密机械与物理
engineering physics: 工程物理
military medical: 军事医学
time service: 授时
electronic information: 电子信息
design department: 设计部
peoples liberation army: 解放军 人民解放军
cloudwalk: 云从
new h3c: 新华三
h3c: 华三
quantumctek: 国盾
sunway: 申威
phytium: 飞腾
loongson: 龙芯
hytera: 海能达
dji: 大疆
huahong: 华虹
memory: 存储
wuhan xinxin: 武汉新芯
microelectronics: 微电子
optoelectronic: 光电
optical: 光学
intelligent: 智能 智慧
digital: 数字 数码
data: 数据
cloud computer: 云计算
computer: 计算机 电脑 计算
supercomputing: 超级计算 超算
quantum: 量子
software: 软件
network: 网络
system: 系统
automation: 自动化
precision: 精密
machinery: 机械 机器
equipment: 设备 装备
instrument: 仪器 仪表
material: 材料 新材料
manufacturing: 制造
industry: 工业 产业 实业
trade: 贸易
commercial: 商贸 商业
import export: 进出口
international: 国际
investment: 投资
management: 管理
service: 服务
development: 开发 发展
consulting: 咨询
engineering: 工程
construction: 建设 建筑 建工
research: 研究
institute: 研究所 研究院 学院 研究设计院 设计院
center: 中心
research center: 研究中心 研发中心
research development center: 研究开发中心
laboratory: 实验室
university: 大学
academy of sciences: 科学院
chinese academy sciences: 中国科学院 中科院
academy: 院
aerospace: 航天
aviation: 航空
aerospace science technology: 航天科技
aerospace science industry: 航天科工
satellite: 卫星
navigation: 导航
space technology: 空间技术
shipbuilding: 船舶 造船
ship: 船
nuclear: 核 核工业
nuclear power: 核电 广核
energy: 能源
power: 电力
petroleum: 石油
chemical: 化工 化学
steel: 钢铁
automobile: 汽车
railway: 铁路 铁建 轨道
transport: 交通 运输
logistics: 物流
supply chain: 供应链
shipping: 航运
bank: 银行
insurance: 保险
securities: 证券
capital: 资本
fund: 基金
finance: 金融
medical: 医疗
pharmaceutical: 医药 制药
bio: 生物
food: 食品
textile: 纺织
real estate: 房地产 地产
culture: 文化
media: 传媒 媒体
education: 教育
hotel: 酒店
security: 安全 安防
public security bureau: 公安局
device: 终端 器件
component: 元件 元器件
chip: 芯片
national: 国家 国营
national defense: 国防
military: 军事
mobile: 移动
united: 联合 联通
machine: 机电
factory: 厂 工厂
plant: 总厂
physics: 物理
mathematics: 数学
mechanics: 力学
posts: 邮电
normal: 师范
medicine: 医科 中医药
agriculture: 农业
=skip: 市 省 自治区 特别行政区 县 第 号 之
china: 中国 中华
china north: 中国北方
china south: 中国南方
hongkong: 香港
macau: 澳门
taiwan: 台湾 台灣
huawei: 华为
hisilicon: 海思
inspur: 浪潮
sugon: 曙光
cambricon: 寒武纪
biren: 壁仞
moore thread: 摩尔线程
sensetime: 商汤
iflytek: 科大讯飞 讯飞
hikvision: 海康威视
dahua: 大华
megvii: 旷视
smic: 中芯国际 中芯
semiconductor manufacturing international: 中芯国际集成电路制造
fiberhome: 烽火
zte: 中兴
origin quantum: 本源
goke: 国科
wingtech: 闻泰
naura: 北方华创
ymtc: 长江存储
yangtze memory: 长江存储
sophgo: 算能
zhipu: 智谱
harbin: 哈尔滨
urumqi: 乌鲁木齐
hohhot: 呼和浩特
lhasa: 拉萨
inner mongolia: 内蒙古
xinjiang: 新疆
tibet: 西藏
shaanxi: 陕西
xian: 西安
chongqing: 重庆
changchun: 长春
changsha: 长沙
chengdu: 成都
xiamen: 厦门
lanzhou: 兰州
`;

/** Chinese term to canonical Latin words (legal forms with `=`, `=skip` for suffixes of places). */
export const HAN_TERMS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const at = line.indexOf(': ');
      return line
        .slice(at + 2)
        .split(' ')
        .map((term): [string, string] => [term, line.slice(0, at)]);
    }),
);

/** Longest term, in characters. */
export const HAN_TERM_MAX = Math.max(...[...HAN_TERMS.keys()].map((term) => term.length));

/** Chinese cities and provinces that stand as a place word of their own; their pinyin is the place name. */
export const HAN_PLACES: ReadonlySet<string> = new Set(
  `北京 上海 天津 深圳 广州 南京 杭州 苏州 武汉 合肥 无锡 宁波 青岛 大连 济南 沈阳 郑州 福州 昆山 东莞 珠海 佛山 南通 常州 嘉兴 绍兴 温州 泉州
石家庄 太原 南昌 南宁 贵阳 昆明 海口 银川 西宁 烟台 威海 潍坊 洛阳 绵阳 芜湖 扬州 徐州 镇江 泰州 中山 惠州 江苏 浙江 广东 广西 福建 山东 山西 河北 河南
湖北 湖南 四川 贵州 云南 海南 辽宁 吉林 黑龙江 江西 安徽 甘肃 青海 宁夏`.split(/\s+/),
);
