export default { key: 'feedback', locale: 'en', dir: 'ltr', words: { survey: 'Feedback' }, look: {} }
