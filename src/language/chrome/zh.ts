import type { Chrome } from './chrome.ts'

export const zh: Chrome = {
  andMore: (count) => `另有 ${count} 项`,
  showMore: '显示更多',
  back: '返回',
  answerTitle: '工作计划',
  close: '关闭',
  cancel: '取消',
  unknownButton: '这个按钮已经失效。请输入“帮助”，查看我能做什么。',
  formLate: '表单未能及时打开，请再按一次按钮。',
  formLost: '这份表单已不知道自己的用途，请从卡片上重新打开。',
  tryAgain: '我这边出了问题，请稍后再试。',
  askAboutMessage: '查询工作计划',
  prompts: [
    { title: '近期有哪些到期？', message: '未来30天内有哪些到期？' },
    { title: '有哪些逾期？', message: '哪些工作流已经逾期？' },
    { title: '我的工作流', message: '我负责哪些工作？' },
    { title: '你能做什么？', message: '帮助' },
  ],
}
