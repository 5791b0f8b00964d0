import type { CleanKind } from '../clean.ts';

const names = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Real companies, universities, ships and common names of persons of many countries that the earlier clean names lack. */
export const FRESH_CLEAN: readonly CleanKind[] = [
  {
    kind: 'clean-industry',
    names:
      names(`Vestas Wind Systems A/S; Orsted A/S; Grundfos Holding A/S; Danfoss A/S; Assa Abloy AB; Sandvik AB; Atlas Copco AB; Husqvarna AB; Kongsberg Automotive ASA; Wartsila Corporation; Kone Oyj; Metso Oyj; Neste Oyj
Voestalpine AG; Andritz AG; Infineon Technologies Austria AG; Zumtobel Group AG; Georg Fischer AG; Schindler Holding Ltd.; Sulzer Ltd; Endress+Hauser AG; Festo SE & Co. KG; Trumpf SE + Co. KG; Carl Zeiss SMT GmbH; Jenoptik AG; Krones AG
Gea Group AG; Knorr-Bremse AG; Heidelberger Druckmaschinen AG; Wacker Chemie AG; Legrand SA; Schneider Electric SE; Soitec SA; Faurecia SE; Valeo SE; Thales Alenia Space; Dassault Systemes SE; Leonardo S.p.A.; Prysmian S.p.A.; Brembo S.p.A.
Indra Sistemas SA; Acerinox SA; Galp Energia SGPS SA; Jeronimo Martins SGPS SA; Umicore NV; Solvay SA; ASM International NV; BE Semiconductor Industries NV; Nedap NV; Aalberts NV; Renishaw plc; Spirax-Sarco Engineering plc; Halma plc; Oxford Instruments plc
Kyocera Corporation; Murata Manufacturing Co., Ltd.; TDK Corporation; Nidec Corporation; Keyence Corporation; Disco Corporation; Advantest Corporation; Lasertec Corporation; SCREEN Holdings Co., Ltd.; Omron Corporation; Yaskawa Electric Corporation
LG Innotek Co., Ltd.; Samsung Electro-Mechanics; Hanmi Semiconductor Co., Ltd.; Doosan Enerbility Co., Ltd.; POSCO Future M Co., Ltd.; Kia Corporation; Hyundai Mobis Co., Ltd.; Coway Co., Ltd.
Delta Electronics, Inc.; Quanta Computer Inc.; Wistron Corporation; Pegatron Corporation; Compal Electronics, Inc.; Realtek Semiconductor Corp.; Novatek Microelectronics Corp.; ASE Technology Holding Co., Ltd.; Powertech Technology Inc.; Vanguard International Semiconductor Corporation
Bharat Forge Limited; Larsen & Toubro Limited; Wipro Limited; Tata Elxsi Limited; Dixon Technologies (India) Limited; Havells India Limited; Siemens Limited India; Venture Corporation Limited; ST Engineering Electronics Ltd; Sembcorp Industries Ltd
Inari Amertron Berhad; Vitrox Corporation Berhad; Unisem (M) Berhad; Pentamaster Corporation Berhad; PT Astra International Tbk; PT Telkom Indonesia; Thai Union Group PCL; Delta Electronics (Thailand) PCL; FPT Corporation; Vingroup Joint Stock Company; Viettel Post Joint Stock Corporation`),
  },
  {
    kind: 'clean-world',
    names:
      names(`Emirates Steel Arkan; Etisalat UAE; Dubai Electricity and Water Authority; Aramex PJSC; Agility Public Warehousing Company; Saudi Basic Industries Corporation; Almarai Company; Ooredoo QPSC; Qatar Fuel Company; National Bank of Kuwait; Omantel; Bank Muscat
Arcelik A.S.; Vestel Elektronik Sanayi ve Ticaret A.S.; Turk Telekomunikasyon A.S.; Ford Otomotiv Sanayi A.S.; Aselsan Konya Silah Sistemleri; Koc Holding A.S.; Eregli Demir ve Celik Fabrikalari; Sisecam A.S.; Brisa Bridgestone Sabanci Lastik Sanayi
Elbit Imaging Ltd.; Tower Semiconductor Ltd.; Nova Measuring Instruments Ltd.; Camtek Ltd.; Orascom Construction PLC; Elsewedy Electric Company; Commercial International Bank Egypt; OCP Group; Attijariwafa Bank; Cevital SPA; Safaricom PLC; Dangote Cement PLC
MTN Group Limited; Sasol Limited; Naspers Limited; Standard Bank Group; Embraer S.A.; WEG S.A.; Gerdau S.A.; Petroleo Brasileiro S.A.; Vale S.A.; Grupo Bimbo S.A.B. de C.V.; Cemex S.A.B. de C.V.; America Movil; Falabella S.A.; Ecopetrol S.A.
Arca Continental; YPF Sociedad Anonima; Globant S.A.; Credicorp Ltd.; Kazakhtelecom JSC; Air Astana JSC; Uzbekneftegaz; Georgian Railway JSC; Azercell Telecom LLC; Armenia Telephone Company; Moldtelecom SA; Naftogaz of Ukraine; Ukrzaliznytsia; Kernel Holding S.A.
Nova Poshta LLC; KGHM Polska Miedz S.A.; Asseco Poland S.A.; CD Projekt S.A.; Skoda Auto a.s.; CEZ a.s.; Tatravagonka a.s.; MOL Hungarian Oil and Gas PLC; Gedeon Richter Plc.; Telekom Slovenije d.d.; Krka d.d.; Podravka d.d.; Energoprojekt Holding a.d.; Telekom Srbija a.d.
Canadian Solar Inc.; Celestica Inc.; BlackBerry Limited; OpenText Corporation; Cohu, Inc.; Onto Innovation Inc.; Axcelis Technologies, Inc.; Entegris, Inc.; MKS Instruments, Inc.; Coherent Corp.; Ambarella, Inc.; Lattice Semiconductor Corporation; Rambus Inc.; Synaptics Incorporated
Cirrus Logic, Inc.; Silicon Laboratories Inc.; Power Integrations, Inc.; Semtech Corporation; Vicor Corporation; Sanmina Corporation; Plexus Corp.; Benchmark Electronics, Inc.; TTM Technologies, Inc.; Fabrinet; Vishay Intertechnology, Inc.; Littelfuse, Inc.`),
  },
  {
    kind: 'clean-china-more',
    names:
      names(`Anker Innovations Technology Co., Ltd.; Ecovacs Robotics Co., Ltd.; Roborock Technology Co., Ltd.; Will Semiconductor Co., Ltd. Shanghai; Maxscend Microelectronics Company Limited; Rockchip Electronics Co., Ltd.; Espressif Systems (Shanghai) Co., Ltd.
StarPower Semiconductor Ltd.; Sungrow Power Supply Co., Ltd.; LONGi Green Energy Technology Co., Ltd.; JA Solar Technology Co., Ltd.; Trina Solar Co., Ltd.; EVE Energy Co., Ltd.; Gotion High-tech Co., Ltd.; Sunwoda Electronic Co., Ltd.; Luxshare Precision Industry Co., Ltd.
GoerTek Inc.; Lens Technology Co., Ltd.; Wingtech Mobile Communications; Huaqin Technology Co., Ltd.; Transsion Holdings; TCL Technology Group Corporation; Hisense Home Appliances Group Co., Ltd.; Skyworth Digital Co., Ltd.; Konka Group Co., Ltd.; Sichuan Changhong Electric Co., Ltd.
Fuyao Glass Industry Group Co., Ltd.; Weichai Power Co., Ltd.; Sany Heavy Industry Co., Ltd.; Zoomlion Heavy Industry Science and Technology Co., Ltd.; XCMG Construction Machinery Co., Ltd.; Zhuzhou Kibing Group Co., Ltd.; Angel Yeast Co., Ltd.; Yonghui Superstores Co., Ltd.
Hengtong Optic-Electric Co., Ltd.; Zhongtian Technology Submarine Cable Co., Ltd.; Han's Laser Technology Industry Group Co., Ltd.; Shenzhen Inovance Technology Co., Ltd.; Estun Automation Co., Ltd.; Wuhan Raycus Fiber Laser Technologies Co., Ltd.; Shennan Circuits Co., Ltd.
Wus Printed Circuit (Kunshan) Co., Ltd.; Shengyi Technology Co., Ltd.; Jiangsu Changjiang Electronics Technology Co., Ltd.; Tianshui Huatian Technology Co., Ltd.; Hangzhou Silan Microelectronics Co., Ltd.; China Resources Microelectronics Limited; Zhejiang Crystal-Optech Co., Ltd.
Soochow University; Jiangnan University; Yunnan University; Zhengzhou University; Shantou University; Ningbo University; Hohai University; China Agricultural University; Central Conservatory of Music; Southwest Jiaotong University Press; Dongbei University of Finance and Economics; Guangxi University`),
  },
  {
    kind: 'clean-bodies',
    names:
      names(`University of Tartu; Vilnius University; Riga Technical University; AGH University of Krakow; Warsaw University of Technology; Charles University; Budapest University of Technology and Economics; University of Ljubljana; University of Zagreb; University of Belgrade; Sofia University
National Technical University of Athens; Middle East Technical University; Bogazici University; Istanbul Bilgi University; American University of Beirut; University of Jordan; Cairo University; Ain Shams University; King Saud University; Khalifa University; Sultan Qaboos University; Kuwait University
Nazarbayev University; Tashkent State Technical University; Yerevan State University; Tbilisi State University; Indian Institute of Science; Indian Institute of Technology Bombay; Jadavpur University; University of Dhaka; University of Colombo; Tribhuvan University; Chulalongkorn University; Mahidol University
Nanyang Technological University; Universiti Malaya; Universitas Gadjah Mada; Hanoi University of Science and Technology; Ateneo de Manila University; National Taiwan University; Yonsei University; Pohang University of Science and Technology; Tohoku University; Osaka University; Waseda University; Hokkaido University
University of Cape Town; Makerere University; University of Lagos; University of Nairobi; Universidade de Sao Paulo; Universidad de Buenos Aires; Universidad Nacional Autonoma de Mexico; Universidad de Chile; Universidad de los Andes; University of Waterloo; McGill University; Rensselaer Polytechnic Institute
Max Planck Institute for Plasma Physics; Paul Scherrer Institute; CERN; Institut Laue-Langevin; Fraunhofer Institute for Integrated Circuits; CEA-Leti; imec; VTT Technical Research Centre of Finland; RIKEN; National Institute of Advanced Industrial Science and Technology; Korea Institute of Science and Technology
Bank of Georgia; Bank of Cyprus; Banco de Chile; Banco Santander Mexico; Bank of Ceylon; Raiffeisen Bank International; Erste Group Bank AG; Komercni banka; Nordea Bank Abp; Swedbank AS; Emirates NBD Bank; Mashreq Bank; Qatar National Bank; Kasikornbank; Woori Bank; Shinhan Bank`),
  },
  {
    kind: 'clean-persons-world',
    names:
      names(`Lena Hoffmann; Jonas Schneider; Marek Zielinski; Katarzyna Wojcik; Jiri Svoboda; Zsofia Nagy; Istvan Kovacs; Ana Horvat; Marko Jovanovic; Ioana Popescu; Georgi Dimitrov; Eleni Papadopoulou; Emre Yildiz; Aylin Demir; Oksana Shevchenko; Taras Bondarenko
Nikita Sokolov; Polina Morozova; Artyom Volkov; Ksenia Lebedeva; Giorgi Beridze; Anahit Petrosyan; Aigerim Nurlanova; Rustam Karimov; Farid Mammadov; Layla Haddad; Youssef Mansour; Nour El Sayed; Tarek Fathy; Rania Khoury; Amina Benali; Karim Bouzid
Saeed Rahimi; Maryam Ahmadi; Parisa Moradi; Babak Jafarzadeh; Shirin Tavakoli; Bilal Qureshi; Ayesha Siddiqui; Priya Raghavan; Arjun Mehta; Sanjay Deshpande; Nusrat Jahan; Kamal Perera; Thaksin Wongsakul; Nguyen Thi Mai; Tran Van Duc; Le Minh Quan; Rizky Pratama; Siti Nurhaliza
Tan Wei Ling; Lim Boon Keng; Chan Ka Ming; Wong Siu Fong; Lin Mei-hua; Chen Yi-ting; Zhao Lihua; Wang Xiaodong; Sun Jiaqi; Park Ji-hoon; Kim Soo-yeon; Lee Min-jae; Choi Eun-bi; Sato Haruka; Takahashi Kenta; Yamamoto Aiko; Kwame Mensah; Chinedu Okafor; Wanjiru Kamau; Thabo Nkosi
Mariana Oliveira; Thiago Ferreira; Camila Rojas; Diego Fuentes; Valentina Herrera; Joaquin Ibanez; Lucia Gimenez; Mateo Villalobos; Ricardo Salgado; Paola Restrepo; Sean Gallagher; Niamh O'Connor; Gareth Llewellyn; Isla MacGregor; Hugo Lindstrom; Astrid Nygaard; Mikko Virtanen; Sanne de Vries`),
  },
  {
    kind: 'clean-vessels',
    names: names(
      `Ever Given; MSC Gulsun; CMA CGM Jacques Saade; HMM Algeciras; Maersk Mc-Kinney Moller; Queen Mary 2; Symphony of the Seas; Pioneering Spirit; Berge Everest; Vale Brasil; Front Altair; Stena Impero; Al Dafna; Mozah; Hellespont Fairfax; Nordic Orion; Star Bulk Leader; Pacific Dawn; Ocean Victory; Golden Horizon; Blue Whale; Sea Breeze; Silver Arrow; Baltic Star`,
    ),
  },
];
