import { fieldsOf, type Hand, placesOf } from './answering.ts'

/** Answers with a mouse or a finger; a click on a rating is enough, everything else is confirmed. */
export const byPointer: Hand = async (page, question, given) => {
  const fields = fieldsOf(page, question.id)
  if (given !== undefined) {
    for (const place of placesOf(question, given))
      if (question.type === 'rating' || question.type === 'choice') await fields.nth(place).click()
      else await fields.nth(place).fill(given as string)
    if (question.type === 'email') await fields.last().click()
    if (question.type === 'rating') return
  }
  await page.locator('.next').click()
}
