/** Dates in time zones: what is used of date-fns, in a file of its own, which the build makes one of with it. */
export { TZDate, tzOffset } from '@date-fns/tz';
export { addMonths } from 'date-fns/addMonths';
export { addQuarters } from 'date-fns/addQuarters';
export { addWeeks } from 'date-fns/addWeeks';
export { format } from 'date-fns/format';
export { startOfISOWeek } from 'date-fns/startOfISOWeek';
export { startOfMonth } from 'date-fns/startOfMonth';
export { startOfQuarter } from 'date-fns/startOfQuarter';
