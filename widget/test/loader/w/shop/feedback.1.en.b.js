export default { key: 'feedback' }
