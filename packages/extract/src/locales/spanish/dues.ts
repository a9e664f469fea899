import type { DueWords } from '../due-words.ts'

/** When things are due, in Spanish. */
export const SPANISH_DUES: DueWords = {
  leads:
    'antes del|antes de|antes de la|para el|para la|para|a más tardar el|a más tardar|hasta el|hasta|fecha límite|límite|vence el|vence|vencimiento|entrega|plazo|' +
    'con fecha|el',
  otherLeads: 'del|de|desde|desde el|pasado|reunión el|celebrada el|fiesta el|entre el',
  today: 'hoy|esta noche|esta tarde',
  tomorrow: 'mañana',
  dayAfterTomorrow: 'pasado mañana',
  thisWeek: 'esta semana|fin de semana|el fin de semana|fines de semana|final de semana|finales de semana',
  nextWeek: 'la próxima semana|próxima semana|la semana que viene|la semana próxima|semana próxima|en una semana',
  endOfMonth: 'fin de mes|final de mes|finales de mes|fines de mes|a fin de mes|a finales de mes|este mes',
  nextMonth: 'el próximo mes|próximo mes|el mes que viene|mes próximo|el mes próximo',
  endOfYear: 'fin de año|final de año|finales de año|a fin de año',
  end: 'fin de|fines de|final de|finales de|a finales de|a fines de|fin',
  middle: 'mediados de|a mediados de|medio',
  beginning: 'principios de|a principios de|inicios de|comienzos de',
  next: 'próximo|próxima|que viene|siguiente',
  within: 'dentro de|en|en los próximos|en las próximas|los próximos|las próximas',
  numbers: ['un|una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  days: 'día|días',
  weeks: 'semana|semanas',
  months: 'mes|meses',
  vague:
    'antes de la próxima reunión|para la próxima reunión|en la próxima reunión|hasta la próxima reunión|' +
    'para la próxima asamblea|antes de la próxima asamblea|lo antes posible|cuanto antes',
}
