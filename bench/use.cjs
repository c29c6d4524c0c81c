// Tells the parent, on file descriptor 3, what the process used: memory at most (KiB), time of processors (ms).
const { readFileSync, writeSync } = require('node:fs')

/**
 * Of this program alone. On Linux `maxRSS` begins with what the process had before it began to run it, which is the
 * memory of its parent (getrusage(2), ru_maxrss is kept by execve).
 */
function mostResident(maxRSS) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return maxRSS
  }
}

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeSync(3, `${mostResident(maxRSS)} ${(userCPUTime + systemCPUTime) / 1000}`)
})
