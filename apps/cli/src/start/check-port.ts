import { createServer } from 'node:net'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'

/** Returns whether a port can be listened on at a host; fails with `port-taken` or `cannot-listen`. */
export async function checkPort(port: number, host: string): Promise<Outcome<null>> {
  return await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      resolve(
        error.code === 'EADDRINUSE'
          ? fail(
              'port-taken',
              `Port ${port} is in use by another program (or Evenkeel is running already): choose another one, for example with \`npm start -- --port ${port + 1}\`.`,
            )
          : fail(
              'cannot-listen',
              `Port ${port} cannot be opened here (${error.code ?? error.message}): choose one above 1024 with --port.`,
            ),
      )
    })
    probe.listen(port, host, () => probe.close(() => resolve(succeed(null))))
  })
}
