import { toBoolean, toNumber } from '../values/convert.ts';
import { EvaluationError, equal, Sensitive, Unknown, unknownIn, type Value } from '../values/value.ts';

export function unary(operator: string, operand: Value): Value {
  if (operand instanceof Unknown) return operand;
  if (operand instanceof Sensitive) return new Sensitive(unary(operator, operand.value));
  return operator === '!' ? !toBoolean(operand) : -toNumber(operand);
}

/** The right side is not looked at where the left one decides. */
export function binary(operator: string, left: () => Value, right: () => Value): Value {
  const a = left();
  if (operator === '&&' || operator === '||') return logical(operator, a, right);
  return apply(operator, a, right());
}

function logical(operator: string, left: Value, right: () => Value): Value {
  const decides = operator === '||';
  if (!(left instanceof Unknown) && !(left instanceof Sensitive) && toBoolean(left) === decides)
    return decides;
  const other = right();
  if (!(other instanceof Unknown) && !(other instanceof Sensitive) && toBoolean(other) === decides)
    return decides;
  if (left instanceof Unknown) return left;
  if (other instanceof Unknown) return other;
  if (left instanceof Sensitive || other instanceof Sensitive)
    return new Sensitive(logical(operator, bare(left), () => bare(other)));
  return !decides;
}

function bare(value: Value): Value {
  return value instanceof Sensitive ? value.value : value;
}

function apply(operator: string, a: Value, b: Value): Value {
  if (a instanceof Sensitive || b instanceof Sensitive)
    return new Sensitive(apply(operator, bare(a), bare(b)));
  if (operator === '==' || operator === '!=') return compared(a, b, operator === '==');
  if (a instanceof Unknown) return a;
  if (b instanceof Unknown) return b;
  return arithmetic(operator, toNumber(a), toNumber(b));
}

/** What is partly unknown is not null. */
function compared(a: Value, b: Value, wanted: boolean): Value {
  if ((a === null && isContainer(b)) || (b === null && isContainer(a))) return !wanted;
  return unknownIn(a) ?? unknownIn(b) ?? equal(a, b) === wanted;
}

function isContainer(value: Value): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Unknown);
}

function arithmetic(operator: string, a: number, b: number): Value {
  switch (operator) {
    case '+':
      return decimal(a + b);
    case '-':
      return decimal(a - b);
    case '*':
      return decimal(a * b);
    case '/':
      if (b === 0) throw new EvaluationError('divides by zero');
      return a / b;
    case '%':
      return a % b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    default:
      throw new EvaluationError(`uses the operator ${operator}`);
  }
}

/** Terraform counts with decimal fractions exactly: 0.1 and 0.2 are 0.3. */
export function decimal(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
