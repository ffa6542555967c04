import { measure } from './finding.ts'
const t = performance.now()
const o = measure(Number(process.argv[3] ?? 7), Number(process.argv[2] ?? 20000), Number(process.argv[4] ?? 500))
console.log(o.missed.join('\n'))
console.log('---')
console.log(o.mistaken.join('\n'))
console.log(o.recall, o.warned, o.falseWarnings, performance.now() - t)
