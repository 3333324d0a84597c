// The questionnaire as a visitor answers it: three times good, once poor, a reason, and a word typed by 注音.

/** From the home screen to the suggestion, which is typed and not yet sent. */
export async function answersQuestionnaire(kiosk) {
  await kiosk.touch('home-survey')
  for (const choice of ['good', 'poor', 'good', 'good']) {
    await kiosk.at('survey')
    await kiosk.touchAll(`choice-${choice}`, 'survey-next')
  }
  await kiosk.at('survey-why')
  await kiosk.touchAll('choice-waiting', 'survey-next')
  await kiosk.at('survey-suggest')
  await kiosk.zhuyin(['ㄏㄠˇ', '好'])
}
