import { evaluate } from './evaluate.ts';
import type { Answer, Order } from './order.ts';

/** The process that `runProgram` starts: gets one order, answers once, and ends with the one that started it. */
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.once('message', (order: Order) => {
  process.on('uncaughtException', fail).on('unhandledRejection', fail);
  void evaluate(order).then(answer, fail);
});

function answer(given: Answer): void {
  process.send?.(given);
}

/** Only the first line: a program may have put anything into its errors. */
function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  answer({ failed: message.split('\n')[0] ?? '' });
}
