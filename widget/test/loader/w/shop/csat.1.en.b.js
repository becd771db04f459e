export default { key: 'csat' }
