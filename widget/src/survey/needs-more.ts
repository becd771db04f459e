import type { SurveyFile } from '@touchline/shared/contract/widget.ts'

/** Is there anything that the first module cannot show: more than a rating with comments, or one comment, in a corner? */
export const needsMore = ({ look, questions }: SurveyFile): boolean =>
  look.display !== 'popover' ||
  !!look.logo ||
  questions.some(
    (question, index) =>
      question.ask_if ||
      (question.type === 'comment'
        ? question.short || question.required || (index && questions[0]?.type !== 'rating')
        : index || question.type !== 'rating'),
  )
