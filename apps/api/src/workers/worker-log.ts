import { logText, type Log } from '../log.ts'

/** Writes a line into the log of the platform. */
export const writeWorkerLog: Log = (line) => console.log(logText(line, Date.now()))
