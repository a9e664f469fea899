import type { TableWords } from '../table-words.ts'

/** The columns of Spanish tables of tasks. */
export const SPANISH_TABLES: TableWords = {
  task: 'acción|acciones|tarea|tareas|qué|descripción|actividad|compromiso|compromisos|acuerdo|por hacer',
  clearlyTask: 'acción|acciones|tarea|tareas|compromiso|compromisos|por hacer',
  what: 'qué',
  work: 'historia|historias|historia de usuario|historias de usuario|título|tema|descripción|actividad|entregable|funcionalidad|requisito|subtarea|caso de uso',
  number: 'id|código|clave|hu|us|nº|n|número|ref|issue|no',
  owner:
    'quién|quien|responsable|responsables|encargado|encargada|encargados|a cargo|a cargo de|asignado a|persona|asignado|asignada|asignados|asignada a|asignación|propietario|propietaria|integrante|quién lo hace|nombre',
  due: 'plazo|fecha|fecha límite|fecha tope|cuándo|para cuándo|vencimiento|fecha de entrega|entrega',
  state: 'estado|estatus|situación|avance|hecho|cumplido',
  doneMarks:
    'hecho|hecha|hechos|hechas|completado|completada|terminado|terminada|realizado|realizada|cumplido|cumplida|finalizado',
}
