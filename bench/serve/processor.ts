import { readFileSync } from 'node:fs';

// Processor time as Linux counts it (proc(5)).

/** Ticks of /proc a second: 100 on every Linux that Node runs on. */
const TICKS = 100;

/** User and system seconds of a process and of its children. */
export function processorOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // The name, in brackets, may hold spaces; the fields after it count from 3.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const own = (Number(fields[11]) + Number(fields[12])) / TICKS;
  return childrenOf(pid).reduce((sum, child) => sum + processorOf(child), own);
}

/** Processes that a process started from its main thread. */
export const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim().split(' ').filter(Boolean).map(Number);

/** Seconds that the whole machine has worked, on all cores together, and seconds that its host took away from it. */
function processorOfMachine(): { worked: number; taken: number } {
  const [first = ''] = readFileSync('/proc/stat', 'latin1').split('\n', 1);
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = first.split(/ +/).slice(1).map(Number);
  return { worked: (user + nice + system + irq + softirq) / TICKS, taken: steal / TICKS };
}

export type Processor = {
  /** Seconds of the server with its workers, and of this process. */
  readonly serverCpu: number;
  readonly clientCpu: number;
  /** Cores that were busy with something else meanwhile: a figure beside which this is not near 0 says little. */
  readonly othersCores: number;
  /** Cores that the host of a virtual machine gave to others while this one had work for them ("steal", proc_stat(5)). */
  readonly takenCores: number;
};

/** Starts counting processor time; gives what was used since. */
export function processorFrom(serverSeconds: () => number): () => Processor {
  const [server, own, machine, started] = [
    serverSeconds(),
    process.cpuUsage(),
    processorOfMachine(),
    performance.now(),
  ];
  return () => {
    const { user, system } = process.cpuUsage(own);
    const clientCpu = (user + system) / 1e6;
    const serverCpu = serverSeconds() - server;
    const seconds = (performance.now() - started) / 1000;
    const { worked, taken } = processorOfMachine();
    const others = worked - machine.worked - serverCpu - clientCpu;
    return {
      serverCpu,
      clientCpu,
      othersCores: Math.max(0, others / seconds),
      takenCores: (taken - machine.taken) / seconds,
    };
  };
}
