// @ts-check
// What is measured, and its own pieces for running a PostgreSQL: the built package, by path since its entry does not list them.
export { openCluster } from '../../../server/dist/database/cluster.js'
export { connect } from '../../../server/dist/database/connect.js'
export { freePort, runningPostmaster, startPostmaster } from '../../../server/dist/database/postmaster.js'
export { systemUser } from '../../../server/dist/database/system-user.js'
export { startServer } from '../../../server/dist/index.js'
export { sequence } from '../../../server/dist/store/sequence.js'
