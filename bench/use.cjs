// Tells the parent, on file descriptor 3, what the process used: memory at most (KiB), time of processors (ms).
const { writeSync } = require('node:fs')

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeSync(3, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1000}`)
})
