import { addPhrase, type Phrases } from '../lexicon.ts'
import { kindredSpoken } from './kindred-spoken.ts'

/**
 * Words that ask for the same thing, where a question is held against the ways in which people ask for a passage: a line is
 * one meaning. Kept apart from the words of the grammar, which must not take "found" for "set up".
 */
const families: Record<string, string> = {
  establish:
    'establish | established | establishment | set up | setup | setting up | create | creation | found | founded | founding | form | formed | launch | constitute | constituted | come into being | came into being | brought into being | put in place | stand up | stood up | come about | came about | 设立 | 建立 | 成立 | 创建 | 创立 | 组建 | 设的 | 建的 | 立的 | 成立的 | 设立的 | 建起 | 诞生 | 搞起来 | 设起来 | 建起来 | 建成 | 另设 | 设了 | 而设 | 创设 | 开设 | 弄起来 | 起家 | 挂牌 | 挂了牌 | 组起来 | 搭起来 | 立起来 | 拉起来 | 开张 | 搭好 | 组好 | 成了立 | 搭建起来 | 搭起架子 | 上马',
  purpose:
    "purpose | aim | aims | aimed | goal of | point of | =point | for what | what for | is for | are for | was for | function | functions | use of | what use | =use | useful | good for | role | rationale | mission | mandate | remit | intention | intended for | meant for | meant to do | meant to be for | supposed to do | supposed to be for | raison d'etre | why do we have | why is there | exist for | exist | exists | existence | job of | 's job | task | tasks | idea behind | serve for | 目的 | 宗旨 | 用途 | 作用 | 用处 | 有什么用 | 有啥用 | 干什么用 | 干嘛用 | 干啥用 | 做什么用 | 干什么 | 干嘛 | 干啥 | 做什么 | 做啥 | 用来做什么 | 用来干什么 | 用来干嘛 | 使命 | 任务 | 职能 | 职责 | 功能 | 初衷 | 用意 | 意图 | 意义 | 图什么 | 图个啥 | 图啥 | 图个什么 | 授权任务 | 任务授权 | 授权 | 为了什么 | 什么用 | 啥用 | 咩用 | 派什么用场 | 任务是什么 | 存在 | 因何而设 | 为何而设 | 旨在 | 为的是什么 | 为的什么 | 解决什么 | 解决何种需要 | 达成什么 | 定位 | 职掌 | 职权 | 权限 | 角色 | 职务 | 分内 | 意旨 | 何用 | 干些什么 | 干些啥 | 做些什么 | 考量 | 扮演什么样的角色",
  why: 'why | how come | for what reason | for which reason | what reason | reason | reasons | reasoning | what makes | on what grounds | on which grounds | grounds | on what basis | logic | because of what | what explains | explain why | justification | justified | 为什么 | 为何 | 为啥 | 何以 | 凭什么 | 缘何 | 怎么会 | 理由 | 原因 | 缘由 | 道理 | 依据 | 根据什么 | 干嘛要 | 凭啥 | 何故',
  who: 'who | whom | whose | which bodies | what bodies | any agency | which body | which organ | what body | what organ | by which organ | by which body | which agency | which agencies | which organisation | which organisations | which organization | which organizations | which entity | which entities | which un entities | what agencies | which sister agencies | 谁 | 由谁 | 是谁 | 哪个机构 | 哪些机构 | 哪家 | 哪几家 | 哪家机构 | 哪几个机构 | 哪个机关 | 哪些单位 | 何人 | 何方 | 什么人 | 哪些人 | 哪个部门 | 何者 | 哪一方 | 哪方 | 哪些方 | 什么机构 | 什么组织 | 何机构 | 何单位 | 哪些组织 | 哪个组织 | 什么单位 | 邊個 | 边个 | 谁家 | 哪位 | 主体 | 谁身上 | 归哪个 | 哪个管 | 哪一家 | 哪些方面 | 哪几类 | 哪类',
  when: 'when | on what date | on which date | what date | which date | what day | which day | since when | how long ago | at what moment | 什么时候 | 何时 | 哪天 | 哪一天 | 几号 | 几时 | 何日 | 啥时候 | 哪年 | 什么时间 | 几月几号 | 何年 | 哪一年 | 系何日 | 什么日期 | 几月份 | 几月 | 哪个月 | 哪月 | 何时起 | 多会儿 | 啥时 | 时间 | 日期 | 时间点 | 什么日子 | 哪日 | 何月',
  how: 'how | in what way | in which way | by what means | through which channels | through what channels | by which means | what way | 怎么 | 怎样 | 如何 | 咋 | 怎么样 | 通过什么 | 通过什么渠道 | 靠什么 | 以何种方式 | 什么方式',
  circumstances:
    'circumstance | circumstances | situation | situations | occasion | occasions | case | cases | event of | in what cases | under what conditions | condition | conditions | warrant | warrants | call for | calls for | 情况下 | 情况 | 情形 | 场合 | 局势 | 时候 | 条件 | 前提 | 情势 | 何种情形 | 何种情况',
  where: 'where | in which place | 哪里 | 哪儿 | 何处 | 在哪',
  mean: 'mean | means | meaning | meant by | stand for | stands for | definition | define | defined | denote | refer to | refers to | understood by | spell out | spell it out | expand | in full | what is | whats | what are | explain | full form | full name | 是什么意思 | 什么意思 | 啥意思 | 指的是什么 | 指什么 | 指的啥 | 何意 | 何谓 | 什么叫 | 啥叫 | 含义 | 意思 | 指的是 | 定义 | 全称 | 缩写 | 简称 | 是什么 | 是啥 | 什么是 | 究竟指 | 何指 | 所指 | 系指 | 为何物 | 什么东西',
  part: 'part | parts | component | components | element | elements | building block | building blocks | block | blocks | pillar | pillars | piece | pieces | section | sections | divided | divide | division of the plan | split | made of | made up of | make up | makes up | composed | composed of | consist | consists | consist of | comprise | comprises | constituent | structure | structured | organised | organized | layout | broken down | break down | 部分 | 组成 | 组成部分 | 构成 | 结构 | 几块 | 哪几块 | 三块 | 哪三块 | 大块 | 三大块 | 板块 | 要素 | 分成 | 分为 | 划分 | 拼成 | 拼起来 | 框架 | 三样 | 三样东西 | 组成要素 | 由什么组成 | 块 | 组件 | 部件 | 大件 | 三大件',
  oversee:
    'oversee | oversees | overseen | oversight | supervise | supervises | supervision | monitor | monitors | monitoring | monitored | keep an eye | keeps an eye | keep tabs | keeps tabs | keep watch | keeps watch | watch | watches | watch over | watches over | watching | keep track | keeps track | track | tracks | tracking | check on | checks on | checks | check that | review | reviews | reviewed | reviewing | under review | under continuous review | under continuous examination | examination | examine | scrutinise | scrutinize | scrutiny | follow up | follows up | follow | follows | look after | looks after | stay on top | police | policing | make sure | makes sure | ensure that | sees to it | see to it | see that | 审查 | 监督 | 监察 | 监测 | 监管 | 盯着 | 盯 | 督促 | 督办 | 跟踪 | 把关 | 检查 | 看着 | 跟进 | 盯住 | 审视 | 把脉 | 督导 | 审议 | 检视 | 检讨 | 审评 | 审核 | 监控 | 督察 | 复查 | 复核 | 回头看 | 盯紧 | 督查 | 追踪 | 监看 | 检核',
  implement:
    'implement | implementation | implemented | implementing | carry out | carried out | carrying out | execute | execution | executed | put into practice | put into effect | deliver | delivers | delivered | delivery | roll out | rollout | realised | realisation | fulfil | fulfilment | follow through | followed through | 执行 | 执行情况 | 落实 | 落实情况 | 实施 | 实施情况 | 贯彻 | 推行 | 兑现 | 执行得 | 履行 | 推进 | 实行 | 施行 | 落地 | 推展',
  adjust:
    'adjust | adjusts | adjusted | adjustment | shift | shifts | shifting | change | changes | redirect | refocus | reorient | correct the course | fine-tune | 调整 | 调 | 改变 | 修改 | 变动 | 能改 | 改 | 改动 | 修订 | 改改 | 动一动 | 微调 | 改写 | 变更',
  accountable:
    'account | accountable | accountability | accounts for | answer for | answers for | answer to | answers to | answerable | responsible to | held to account | hold to account | render account | reports to | report to | report back | reports back | reporting | report on | reports on | report its | reported | explain itself | justify itself | 问责 | 负责任 | 对自己的活动负责 | 交代 | 交待 | 汇报 | 报告工作 | 说明各项活动 | 责任 | 接受审查 | 受审查 | 述职 | 对谁负责 | 向谁负责 | 负责',
  second:
    'second | seconded | secondment | secondments | secondee | secondees | loan | loaned | on loan | lend | lent | lends | lending | detach | detached | detail staff | borrow | borrowed | sending someone | send someone | sending people | send staff | sent staff | send people | sent people | sent somebody | send somebody | contributed staff | contribute staff | provided staff | provide staff | give staff | gave staff | assign | assigned | supplied staff | 借调 | 借 | 派出 | 派来 | 派人 | 派了 | 派遣 | 抽调 | 借人 | 出人 | 借来 | 快派 | 借出 | 外派 | 派 | 派驻 | 借调来 | 外借',
  staff:
    'staff | personnel | people | bodies | colleagues | human resources | staffing | staffed | ppl | officers | employees | manpower | 人员 | 人手 | 人 | 工作人员 | 职员 | 员工 | 人力 | 干部 | 同事 | 人马',
  soon: 'about to | soon | next | follow | going to | shortly | yet to | will follow | upcoming | 即将 | 快要 | 快 | 将要 | 马上 | 还要 | 接下来 | 将',
  secretariat: 'secretariat | 秘书处',
  comprehensive:
    'comprehensive | all-embracing | the whole | whole portfolio | cover everything | covers everything | covering everything | all-encompassing | exhaustive | exhaustively | =complete | full inventory | inventory | catalogue | full picture | complete picture | exhaustive picture | whole picture | overall picture | complete list | everything | compendium | all the work | all work | all of the work | whole of the work | the entire | entire | totality | all-inclusive | full account | full overview | complete overview | encyclopedia | 全面 | 全面纲要 | 全部 | 所有 | 包罗万象 | 无所不包 | 囊括 | 全包 | 包揽 | 涵盖 | 总纲 | 穷尽 | 总清单 | 大全 | 完整 | 全都 | 都在里面 | 一网打尽 | 全写进 | 一切 | 总和 | 全部都 | 全盘 | 通通 | 悉数 | 面面俱到 | 纳入 | 纳进来 | 包在 | 包括 | 覆盖 | 覆盖面 | 写进去 | 写进 | 列入',
  un: 'un | united nations | un system | united nations system | un family | 联合国 | 联合国系统 | 联合国体系 | 联合国大家庭',
  plan: 'workplan | work plan | plan | doc | the doc | paper | document | this document | text | the text | programme of work | 工作计划 | 计划 | 这份计划 | 本计划 | 文件 | 文本 | 全文 | 这份文件 | 本文件 | 计划书 | 导言 | 引言 | introduction',
  network:
    'network | the network | un network on migration | network on migration | migration network | united nations network on migration | unnm | 移民问题网络 | 网络 | 移民网络 | 联合国移民问题网络 | 联合国移民网络',
  migrationcompact:
    'migration compact | global compact on migration | global compact for migration | gcm | global compact for safe, orderly and regular migration | 移民契约 | 移民问题全球契约 | 移民全球契约 | gcm',
  refugeecompact:
    'refugee compact | refugees compact | global compact on refugees | compact on refugees | gcr | global compact for refugees | other compact | compact for refugees | 难民契约 | 难民问题全球契约 | 难民全球契约 | 难民问题契约 | 难民那份契约 | 难民那个契约 | 另一份契约 | 难民公约',
  bothcompacts:
    'two compacts | both compacts | the compacts | two global compacts | 两项契约 | 两个契约 | 两份契约 | 两个全球契约 | 两部契约 | 两契约 | 两项全球契约 | 两份全球契约 | 移民和难民两份全球契约 | 移民和难民两个全球契约',
  compact: 'compact | global compact | 契约 | 全球契约',
  relation:
    'relation | relations | relate | relates | related | relationship | link | links | linked | linkage | connection | connected | connect | tie | ties | interplay | fit together | go together | sit with | square with | interact | dovetail | fit with | stand to | step on the toes | clash | overlap | compete | duplicate | conflict | complement | complementary | complementarity | complements | reconcile | 关系 | 联系 | 关联 | 衔接 | 互补 | 补充 | 冲突 | 重叠 | 重复 | 打架 | 互相补充 | 相互补充 | 协调一致 | 配合',
  grouping:
    'grouping | groupings | grouped | group the | groups of areas | clustering | clustered | cluster | clusters | categorisation | arranged | arrangement | division | divided into five | 编组 | 分组 | 归类 | 分类 | 划分 | 分法 | 归组 | 归堆 | 归拢 | 怎么分 | 划法 | 切法 | 拆法 | 排法 | 分块 | 分门别类',
  area: 'thematic area | thematic areas | areas | five areas | area | themes | theme | five themes | 主题领域 | 领域 | 五个领域 | 五大领域 | 主题',
  same: 'same | identical | match | matches | mirror | mirrors | aligned | align | alignment | share | shares | shared | equal | coincide | modelled on | modeled on | borrowed from | taken from | in line with | consistent with | 一样 | 相同 | 一致 | 同样 | 参照 | 照搬 | 同一 | 一回事 | 一码事 | 雷同 | 等同 | 同一个 | 跟着谁 | 跟着谁走 | 照着 | 照着谁 | 仿照 | 比照 | 沿用 | 照抄 | 抄的 | 跟谁学 | 对齐 | 看齐 | 对标 | 套用 | 取自 | 同源 | 出自 | 跟的是',
  fund: 'fund | trust fund | multi-partner trust fund | mptf | mmptf | migration mptf | start-up fund | startup fund | start up fund | migration multi-partner trust fund | 基金 | 信托基金 | 启动基金 | 多伙伴信托基金 | 移民问题多伙伴信托基金 | mptf | 多方伙伴信托基金 | 移民基金',
  pooled: 'pooled | pooled fund | pooled funding mechanism | pool | 资金池 | 资金池机制',
  count: 'how many | how much | number of | what number | 多少 | 几个 | 几家 | 几项 | 几条 | 多少个',
  workstream: 'workstream | workstreams | work stream | work streams | workflow | 工作流 | 工作流程',
  crosscutting: 'cross-cutting | cross cutting | crosscutting | transversal | 跨领域',
  mechanism:
    'capacity-building mechanism | capacity building mechanism | cbm | capacity mechanism | capacity-building | 能力建设机制 | cbm | 能力建设',
  hub: 'connection hub | hub | 联系中心 | 联络中心 | connection centre | connection center | 连接枢纽 | 连接中心 | 联系枢纽 | 联络枢纽 | 对接中心 | 枢纽',
  platform: 'global knowledge platform | knowledge platform | gkp | platform | 全球知识平台 | 知识平台 | 平台',
  group: 'working group | working groups | wg | wgs | 工作组 | 工作小组 | 各工作组 | 每个工作组',
  produce:
    'produce | produces | draw up | draws up | drawn up | develop | develops | prepare | prepares | deliver first | put on paper | put down on paper | write | write up | come up with | comes up with | submit | submits | hand in | elaborate | formulate | adopt first | required to do | 制定 | 拟订 | 拟定 | 编制 | 拿出 | 交出 | 交 | 写 | 提交 | 出具 | 起草 | 订立 | 做出 | 先做 | 做 | 编 | 编出来 | 编个 | 编出 | 写出 | 写出来 | 弄出 | 弄出来 | 拿出来 | 捣鼓出 | 鼓捣出 | 交出来 | 拟 | 拟出 | 搞出来 | 出一份',
  first:
    'first | first thing | initially | to begin with | at the outset | to start with | straight away | 首先 | 先 | 头一件 | 头一件事 | 第一件 | 第一步 | 第一件事 | 一开始 | 首要 | 头件事 | 头桩事 | 第一桩 | 第一桩事 | 首件 | 首件事 | 先要 | 开头 | 上来先 | 上手先 | 头一桩 | 第一要务 | 首要任务',
  operate:
    'operate | operates | operation | work | works | function in practice | run | organised to work | working methods | working method | modus operandi | modalities | proceed | 运作 | 运转 | 运行 | 工作 | 开展工作 | 工作方法 | 工作方式 | 运作方式 | 怎么干',
  timebound:
    'time-bound | time bound | time-limited | time limited | open-ended | open ended | permanent | standing | temporary | limited in time | time limit | indefinite | ad hoc | 有时限 | 常设 | 临时 | 长期存在 | 永久 | 限时',
  voice:
    'one voice | single voice | with a single voice | with one voice | speak with one voice | speaking with one voice | speak as one | speaks as one | speak up together | common line | joint voice | united voice | common voice | speak jointly | express itself jointly | expressing itself with a single voice | 用一个声音说话 | 一个声音 | 一个声音说话 | 统一发声 | 同一个声音 | 一致发声 | 统一口径 | 共同发声 | 口径一致 | 齐声 | 同一声音 | 一个声音发言 | 一个声音对外 | 同一个声音发言 | 同声 | 一个腔调 | 口径统一 | 口径要一致 | 口径要统一 | 口径 | 对外说法 | 说法统一 | 说法要统一 | 声音一致 | 一致对外 | 众口一词 | 共同声音 | 统一声音 | 单一声音 | 同一把声 | 一把声 | 同一把声音 | 对外发声 | 统一对外发声 | 口径不一 | 口径不一致',
  publicly:
    'public | publicly | public statement | public statements | statement | statements | in the open | 公开 | 公开表态 | 公开场合 | 声明 | 发声明 | 表态 | 发表意见',
  guided:
    'heed | heeds | guide | guides | guided | guidance of the network | guiding | steer | steered | governed by | based on | bound by | follow the principles | 遵循 | 准绳 | 指导 | 依循 | 遵守 | 遵照 | 以何为指导 | 依照 | 秉持 | 恪守 | 指引 | 贯穿 | 引导 | 遵从 | 依据 | 以为准',
  instrument:
    'instrument | instruments | principle | principles | legal basis | framework | norms | rules | standard | standards | texts | guiding document | guiding documents | law | laws | treaty | treaties | 文书 | 原则 | 准则 | 法律依据 | 规范 | 法律 | 条约 | 规则',
  attention:
    'attention | pay attention | pay particular attention | pays particular attention | pay special attention | particular attention | special attention | special care | particular care | focus on people | prioritise whom | 特别关注 | 关注 | 注意 | 尤其注意 | 特别注意 | 照顾 | 重视 | 格外关注',
  vulnerable:
    'vulnerable | most vulnerable | vulnerability | vulnerable to harm | weakest | at risk | 脆弱 | 易受伤害 | 弱势 | 弱势群体 | 最易于受到伤害 | 最脆弱',
  rights: 'human rights | rights | 人权 | 权利',
  civil:
    'civil society | ngo | ngos | non-governmental organisations | non-governmental organizations | 民间社会 | 非政府组织 | 公民社会 | 民间组织',
  stakeholders:
    'stakeholder | stakeholders | 利益攸关方 | 利害关系方 | 利益相关方 | 利益相关者 | 相关方 | 持份者 | 权益关系人 | 利害关系人',
  partner:
    'partner | partners | partnership | partnerships | cooperate | cooperation | collaborate | collaboration | work with | works with | working with | 伙伴 | 伙伴关系 | 合作 | 合作伙伴 | 协作 | 结伴 | 搭伙 | 入伙 | 打交道 | 联手 | 携手 | 合作方 | 合作对象 | 合伙 | 结盟 | 伙伴们',
  annex:
    'annex | annexe | annex activities | future part | future activities | 附件 | 附录 | 今后的活动 | 今后活动 | 附件里的活动 | 附件活动',
  binding:
    'binding | commitment | commitments | firm | wish list | wishlist | promise | promised | certain | guaranteed | obligation | mandatory | compulsory | optional | voluntary | voluntary basis | obliged | obligatory | just ideas | 约束力 | 承诺 | 设想 | 愿望清单 | 一定 | 必须 | 强制 | 自愿 | 义务 | 许诺 | 板上钉钉',
  core: 'core | core priorities | core priority | 核心 | 核心优先事项 | 核心优先 | 核心事项 | 核心优先项 | 核心类 | 核心重点',
  called:
    'call | called | named | term | labelled | label | name | 称为 | 叫 | 叫做 | 叫作 | 称之为 | 冠以 | 称作 | 名为 | 管它们叫 | 称',
  heart:
    'heart | at the heart | centre | at the centre | central | most important | matter most | essence | 工作核心 | 重中之重 | 中心 | 最重要 | 最核心 | 最关键',
  flexible:
    'flexible | flexibility | room to adapt | room for manoeuvre | leeway | adapt | adapts | adapted | adaptable | adaptability | rigid | cast in stone | set in stone | amend | amended | 灵活 | 灵活性 | 弹性 | 适应 | 适应性 | 一成不变 | 变通 | 死板 | 定死 | 死的 | 写死 | 一锤定音 | 铁板一块 | 板上钉钉 | 不能动 | 动不得 | 活的 | 僵化 | 钉死',
  existing:
    'existing | already done | from scratch | reinvent the wheel | build on | builds on | building on | what is already there | 现有 | 已有 | 从零开始 | 另起炉灶 | 以现有 | 已经做的',
  addmore:
    'add | added | additional | further | extra | more workstreams | new workstreams | expand the list | 增加 | 新增 | 添加 | 增添 | 增设 | 更多 | 往里加 | 加进 | 再加 | 能加 | 加新的 | 塞进 | 补进 | 扩充 | 扩容 | 追加 | 补充进 | 加料',
  sofar:
    'so far | until now | up to now | to date | thus far | hitherto | already done | previously | early work | 为止 | 出台前 | 出台之前 | 迄今 | 迄今为止 | 到目前为止 | 至今 | 目前为止 | 前期 | 已经做了',
  demand:
    'demand | demand-driven | driven by demand | demand driven | request | requests | requested | 需求 | 需求为驱动 | 需求驱动 | 请求',
  focus:
    'focus | focuses | focused | focusing | concentrate | concentrates | concentrated | emphasis | emphasise | main thrust | centre on | 精力 | 主要精力 | 心思 | 功夫 | 重点 | 侧重 | 着重 | 集中于 | 集中在 | 聚焦 | 着眼点 | 重心',
  mixed:
    'mixed movements | mixed migration | mixed flows | mixed movement | mixed migration flows | 混合迁徙 | 混合流动 | 混合移民 | 混合移徙 | 混合人口流动 | 混合移动 | 混合流移 | 混流',
  meeting:
    'annual meeting | annual meetings | yearly meeting | network-wide annual meeting | annual gathering | 年度会议 | 年会 | 网络年会 | 全网络年度会议 | 每年的会 | 一年一度的会 | 一年一度的大会 | 一年一次的会 | 每年开的会 | 每年开的那个会 | 周年会议 | 全网会议 | 每年开一次会 | 每年开会 | 每年都开会 | 一年开一次会 | 每年聚一次 | 每年碰头 | 一年一次会',
  report:
    'biennial report | two-year report | report to the general assembly | secretary-general report | sg report | report of the secretary-general | 两年期报告 | 秘书长报告 | 秘书长的报告 | 双年度报告 | 双年报 | 双年报告 | 两年一次的报告 | 每两年提交的报告 | 每两年的报告 | 两年报告 | 两年度报告',
  committee: 'executive committee | excom | exec committee | 执行委员会 | 执委会',
  memberstates:
    'member states | member state | states | countries | governments | 会员国 | 各国 | 国家 | 政府 | 成员国',
  priority:
    'priority | priorities | prioritise | prioritize | give priority | prefer | favour | 优先 | 优先事项 | 优先重点 | 优先注重 | 优先位置 | 排在前头 | 最优先 | 优先次序',
  choose:
    'choose | chosen | chose | choice | select | selected | selection | pick | picked | decide on | identified | 选 | 选择 | 选出 | 挑选 | 确定 | 选定 | 挑',
  issue:
    '发布 | 印发 | 出台 | 公布 | 发出来 | 发出 | 出版 | 颁布 | 问世 | 推出 | 刊发 | 发表 | 面世 | 下发 | 成文 | 公开发布 | 对外公布 | 发文 | 定稿 | 成稿 | 刊印 | 付印 | 签发',
  differ:
    '区别 | 不同 | 不同法 | 差别 | 差异 | 有别于 | 有别 | 区分 | 不一样 | 两码事 | 怎么分 | 界限 | 分野 | 不是一回事',
  coordinator: '协调人 | 协调员 | 网络协调人 | 网络协调员 | coordinator | network coordinator',
  discuss:
    'discuss | discussed | discusses | talk about | take up | deal with | deals with | dealt with | address | 讨论 | 谈 | 研究 | 商量 | 议 | 处理',
}

let made: Phrases<string> | null = null

/** The meanings by the words that have them. Made when first asked. */
export function kindred(): Phrases<string> {
  if (made) return made
  made = {}
  for (const [meaning, words] of Object.entries(families))
    for (const phrase of words.split(' | ')) addPhrase(made, phrase, meaning)
  for (const [meaning, words] of Object.entries(kindredSpoken))
    for (const phrase of words.split(' ')) addPhrase(made, phrase, meaning)
  return made
}

/** The single Latin words among them. */
export function kindredWords(): string[] {
  return Object.values(families).flatMap((words) => words.split(' | ').filter((word) => /^[a-z]{4,}$/.test(word)))
}
