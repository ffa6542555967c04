// What may import what: the table of docs/architecture.md. Tests may import anything of their own kind and test/.
const notTest = '\\.test\\.tsx?$'
const cap = '^src/capabilities/([^/]+)/'
const isomorphic = `${cap}(contract|rules|access)(\\.ts|/)`

/** Who may use whose contract and public door; each line lists those below. */
const below = {
  organisation: [],
  rules: [],
  access: ['organisation', 'clients', 'team'],
  clients: ['organisation'],
  team: ['organisation', 'clients'],
  housing: ['organisation', 'clients', 'team'],
  guidance: ['organisation', 'clients', 'team', 'contacts', 'legal', 'programmes', 'access', 'imports', 'handovers', 'planning'],
  handovers: ['organisation', 'clients', 'team'],
  contacts: ['organisation', 'clients', 'team', 'planning'],
  planning: ['organisation', 'clients', 'team', 'access'],
  network: ['organisation', 'clients', 'team', 'planning'],
  legal: ['organisation', 'clients', 'team', 'rules', 'planning', 'documents'],
  reception: ['organisation', 'clients', 'team', 'rules', 'documents', 'legal'],
  documents: ['organisation', 'clients', 'team'],
  programmes: ['organisation', 'clients', 'team'],
  matching: ['organisation', 'clients', 'team', 'programmes'],
  imports: ['organisation', 'clients', 'team', 'housing', 'access'],
  reporting: ['organisation', 'clients', 'team', 'housing', 'guidance', 'contacts', 'legal', 'programmes', 'matching', 'access', 'network', 'planning', 'reception'],
}

const edges = Object.entries(below).map(([name, allowed]) => ({
  name: `edges-of-${name}`,
  comment: 'A capability may only use those below it.',
  severity: 'error',
  from: { path: `^src/capabilities/${name}/`, pathNot: notTest },
  to: { path: '^src/capabilities/', pathNot: `^src/capabilities/(${[name, ...allowed].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...edges,
    { name: 'no-cycles', severity: 'error', from: { path: '^src' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'kernel-alone',
      severity: 'error',
      from: { path: '^src/kernel', pathNot: notTest },
      to: { pathNot: ['^src/kernel', 'node_modules/(zod|temporal-polyfill)/'] },
    },
    {
      name: 'platform-knows-no-capability',
      severity: 'error',
      from: { path: '^src/platform', pathNot: notTest },
      to: { path: '^src/(capabilities|apps)' },
    },
    {
      name: 'web-knows-no-server',
      severity: 'error',
      from: { path: '^src/(platform/web|capabilities/[^/]+/web|apps/web)/', pathNot: notTest },
      to: { path: ['^src/platform/server', '^src/capabilities/[^/]+/(store|commands|routes|report|public)(\\.ts|/)', 'node_modules/(kysely|pg|fastify)/'] },
    },
    {
      name: 'contract-rules-access-run-anywhere',
      severity: 'error',
      from: { path: isomorphic, pathNot: notTest },
      to: { pathNot: ['^src/kernel', `${cap}(contract|rules|access)(\\.ts|/)`, 'node_modules/zod/'] },
    },
    {
      name: 'rules-of-others-only-by-contract',
      severity: 'error',
      from: { path: `${cap}`, pathNot: notTest },
      to: { path: `${cap}`, pathNot: [`^src/capabilities/$1/`, '^src/capabilities/[^/]+/(contract|public|report)(\\.ts|/)', '^src/capabilities/clients/rules/fold-name\\.ts', '^src/capabilities/[^/]+/web/parts/'] },
    },
    {
      name: 'only-stores-see-sql',
      severity: 'error',
      from: { path: '^src/capabilities', pathNot: [`${cap}(store|report|public)(\\.ts|/)`, notTest] },
      to: { path: 'node_modules/kysely/' },
    },
    { name: 'nobody-imports-apps', severity: 'error', from: { path: '^src', pathNot: ['^src/apps', notTest] }, to: { path: '^src/apps' } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist', '\\.css$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'], conditionNames: ['import', 'default', 'types', 'node'], exportsFields: ['exports'] },
    skipAnalysisNotInRules: true,
  },
}
