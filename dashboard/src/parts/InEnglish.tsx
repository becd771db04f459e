/** Marks a sentence of the server or the widget as English, so that screen readers pronounce it rightly and it runs from left to right. */
export const InEnglish = ({ text }: { text: string }) => (
  <span lang="en" dir="auto">
    {text}
  </span>
)
