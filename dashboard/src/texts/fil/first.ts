import figures from './figures.ts'
import overview from './overview.ts'
import start from './start.ts'

export default { ...start, ...figures, ...overview }
