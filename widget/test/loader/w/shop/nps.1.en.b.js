export default { key: 'nps', locale: 'en', dir: 'ltr', words: { survey: 'Survey' }, look: {} }
