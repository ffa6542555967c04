import type { Command } from './command.ts'
import { demo } from './demo.ts'
import { doctor } from './doctor.ts'
import { importList, importRegister, importRollback } from './import.ts'
import { init } from './init.ts'
import { migrate } from './migrate.ts'
import { userReset } from './user-reset.ts'

/** In the order of the help. */
export const commands: readonly Command[] = [init, importRegister, importList, importRollback, userReset, migrate, demo, doctor]
