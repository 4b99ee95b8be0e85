import type { Attribute, Countable } from '../workplan/question.ts'
import type { Workstream } from '../workplan/workplan.ts'
import type { Piece } from './lexer.ts'

/** The kinds of workstreams that a noun names. */
export const kinds: Partial<Record<Piece['concept'], Workstream['kind'][]>> = {
  'n.core': ['core'],
  'n.thematic': ['thematic'],
  'n.annex': ['future', 'cross-cutting'],
  'n.cross': ['cross-cutting'],
}

/** The attribute that a noun or verb asks for. */
export const attributes: Partial<Record<Piece['concept'], Attribute>> = {
  'a.leads': 'leads',
  'a.participants': 'participants',
  'a.interested': 'interested',
  'a.involved': 'involved',
  'a.deadline': 'deadline',
  'a.dates': 'dates',
  'a.event': 'dates',
  'a.status': 'status',
  'a.activities': 'activities',
  'a.objectives': 'objectives',
  'a.areas': 'areas',
  'a.title': 'title',
  'a.summary': 'summary',
  'a.source': 'source',
  'n.activity': 'activities',
}

/** Of what an attribute tells how many there are. */
export const countables: Partial<Record<Attribute, Countable>> = {
  leads: 'leads',
  participants: 'participants',
  interested: 'interested',
  involved: 'involved',
  activities: 'activities',
  objectives: 'objectives',
  areas: 'areas',
}

/** The way of taking part that a concept names. */
export const roles: Partial<Record<Piece['concept'], 'lead' | 'participant' | 'interested' | 'any'>> = {
  'a.leads': 'lead',
  'a.participants': 'participant',
  'a.interested': 'interested',
  'a.involved': 'any',
}
