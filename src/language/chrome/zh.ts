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
  savedNotShown: '您的请求已经完成并保存，但未能在此显示结果。',
  answerLost: '我无法确定答复是否已送达。如果没有看到，请再问一次。',
  askAboutMessage: '查询工作计划',
  fieldMissing: (label) => `请填写“${label}”。`,
  nothingChanged: '没有作任何更改。',
  answeredBelow: '答复已发在对话中。',
  doneBefore: '第一次按下按钮时已经完成，此后没有再作更改。',
  onlyPrivately: '我的答复只能给您本人看，但未能给您发送私信。请打开与我的聊天，在那里再问一次。',
  askedIn: (place) => `您是在“${place}”中提出这个问题的。`,
  welcome: (addedBy) =>
    addedBy
      ? `您好，我是工作计划助手，一个自动应答的助手。是${addedBy}把我添加进来的。`
      : '您好，我是工作计划助手，一个自动应答的助手。',
  abilities: [
    '我回答有关工作计划的问题：某个工作流由谁牵头、何时到期、进展如何，并注明出处。',
    '联络人可以随时更新：“状态 2.2 进行中”、备注和期限，都有历史记录，可以撤销。',
    '在您需要的地方，我每周发布一次即将到期的事项（“摘要 开启”），并及时提醒联络人。',
    '请在频道或群聊中提及我，或直接给我发消息，中文英文均可。输入“帮助”可查看全部功能。',
  ],
  home: {
    title: '您的工作计划',
    mine: { heading: '您的工作流', says: '我的' },
    due: { heading: '您的到期事项', says: '未来60天我们有哪些到期？' },
    everybody: { heading: '近期到期', says: '未来60天内有哪些到期？' },
    reminders: { heading: '您的提醒', says: '提醒' },
    buttons: [
      { label: '有哪些逾期', says: '逾期' },
      { label: '所有工作流', says: '列出所有工作流' },
      { label: 'English', says: '语言 英文' },
      { label: '帮助', says: '帮助' },
    ],
  },
  allWorkstreams: '列出所有工作流',
  showWorkstream: (id) => `查看 ${id}`,
  prompts: [
    { title: '近期有哪些到期？', message: '未来30天内有哪些到期？' },
    { title: '有哪些逾期？', message: '哪些工作流已经逾期？' },
    { title: '我的工作流', message: '我的' },
    { title: '你能做什么？', message: '帮助' },
  ],
}
