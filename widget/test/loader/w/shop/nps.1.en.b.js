export default { key: 'nps' }
