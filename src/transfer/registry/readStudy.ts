/**
 * A study as API v2 gives it, or as the older API did: the same content under longer names, one wrapper more. The XML
 * comes here too, as `fromXml` rewrites it.
 */
import { cleanName } from '../cleanText.ts';
import { field, list, words, wordList } from './fields.ts';
import type { AdverseEvent, AdverseEvents, Denominators, RegistryCategory, RegistryClass, RegistryGroup, RegistryOutcome, RegistryRecord } from './record.ts';

/** Denominators count participants, lesions, eyes …; only those of people are denominators of a rate. */
const PEOPLE = /participant|patient|subject|people|person|case/i;

function denominatorsOf(entries: readonly unknown[]): Denominators {
  const ofPeople = entries.filter((entry) => {
    const units = words(entry, 'units', 'OutcomeDenomUnits', 'OutcomeClassDenomUnits');
    return units === '' || PEOPLE.test(units);
  });
  const found = new Map<string, string>();
  for (const entry of ofPeople) {
    for (const count of list(entry, 'counts', 'OutcomeDenomCountList/OutcomeDenomCount', 'OutcomeClassDenomCountList/OutcomeClassDenomCount')) {
      const group = words(count, 'groupId', 'OutcomeDenomCountGroupId', 'OutcomeClassDenomCountGroupId');
      const value = words(count, 'value', 'OutcomeDenomCountValue', 'OutcomeClassDenomCountValue');
      if (group !== '' && !found.has(group)) found.set(group, value);
    }
  }
  return found;
}

function groupOf(entry: unknown): RegistryGroup {
  return {
    id: words(entry, 'id', 'OutcomeGroupId', 'EventGroupId'),
    title: cleanName(words(entry, 'title', 'OutcomeGroupTitle', 'EventGroupTitle')),
  };
}

function categoryOf(entry: unknown): RegistryCategory {
  return {
    title: cleanName(words(entry, 'title', 'OutcomeCategoryTitle')),
    measurements: list(entry, 'measurements', 'OutcomeMeasurementList/OutcomeMeasurement').map((measurement) => ({
      group: words(measurement, 'groupId', 'OutcomeMeasurementGroupId'),
      value: words(measurement, 'value', 'OutcomeMeasurementValue'),
      lower: words(measurement, 'lowerLimit', 'OutcomeMeasurementLowerLimit'),
      upper: words(measurement, 'upperLimit', 'OutcomeMeasurementUpperLimit'),
    })),
  };
}

function classOf(entry: unknown): RegistryClass {
  return {
    title: cleanName(words(entry, 'title', 'OutcomeClassTitle')),
    denominators: denominatorsOf(list(entry, 'denoms', 'OutcomeClassDenomList/OutcomeClassDenom')),
    categories: list(entry, 'categories', 'OutcomeCategoryList/OutcomeCategory').map(categoryOf),
  };
}

function outcomeOf(entry: unknown, index: number): RegistryOutcome {
  return {
    index,
    type: words(entry, 'type', 'OutcomeMeasureType').toLowerCase(),
    title: cleanName(words(entry, 'title', 'OutcomeMeasureTitle')),
    population: cleanName(words(entry, 'populationDescription', 'OutcomeMeasurePopulationDescription')),
    timeFrame: cleanName(words(entry, 'timeFrame', 'OutcomeMeasureTimeFrame')),
    posted: !/not[_ ]?posted/i.test(words(entry, 'reportingStatus', 'OutcomeMeasureReportingStatus')),
    param: words(entry, 'paramType', 'OutcomeMeasureParamType').toLowerCase().replaceAll('_', ' '),
    dispersion: words(entry, 'dispersionType', 'OutcomeMeasureDispersionType'),
    unit: words(entry, 'unitOfMeasure', 'OutcomeMeasureUnitOfMeasure'),
    groups: list(entry, 'groups', 'OutcomeGroupList/OutcomeGroup').map(groupOf),
    denominators: denominatorsOf(list(entry, 'denoms', 'OutcomeDenomList/OutcomeDenom')),
    classes: list(entry, 'classes', 'OutcomeClassList/OutcomeClass').map(classOf),
  };
}

function eventOf(entry: unknown, serious: boolean): AdverseEvent {
  const prefix = serious ? 'SeriousEvent' : 'OtherEvent';
  const counts = list(entry, 'stats', `${prefix}StatsList/${prefix}Stats`).map((stats) => {
    const affected = words(stats, 'numAffected', `${prefix}StatsNumAffected`);
    const atRisk = words(stats, 'numAtRisk', `${prefix}StatsNumAtRisk`);
    return [words(stats, 'groupId', `${prefix}StatsGroupId`), { affected, atRisk }] as const;
  });
  return { term: cleanName(words(entry, 'term', `${prefix}Term`)), serious, counts: new Map(counts) };
}

function adverseOf(module: unknown): AdverseEvents | null {
  const groups = list(module, 'eventGroups', 'EventGroupList/EventGroup').map(groupOf);
  if (groups.length === 0) return null;
  return {
    groups,
    threshold: words(module, 'frequencyThreshold', 'EventsFrequencyThreshold'),
    events: [
      ...list(module, 'seriousEvents', 'SeriousEventList/SeriousEvent').map((entry) => eventOf(entry, true)),
      ...list(module, 'otherEvents', 'OtherEventList/OtherEvent').map((entry) => eventOf(entry, false)),
    ],
  };
}

/** Whatever is missing or of another shape is empty in the record; nothing throws. */
export function readStudy(study: unknown): RegistryRecord {
  const protocol = field(study, 'protocolSection', 'ProtocolSection');
  const results = field(study, 'resultsSection', 'ResultsSection');
  const identity = field(protocol, 'identificationModule', 'IdentificationModule');
  const design = field(protocol, 'designModule', 'DesignModule');
  const status = field(protocol, 'statusModule', 'StatusModule');
  const locations = list(protocol, 'contactsLocationsModule/locations', 'ContactsLocationsModule/LocationList/Location');
  const outcomes = list(
    results,
    'outcomeMeasuresModule/outcomeMeasures',
    'OutcomeMeasuresModule/OutcomeMeasureList/OutcomeMeasure',
  ).map(outcomeOf);
  return {
    id: /^NCT\d{8}$/.exec(words(identity, 'nctId', 'NCTId'))?.[0] ?? '',
    title: cleanName(words(identity, 'briefTitle', 'BriefTitle', 'officialTitle', 'OfficialTitle')),
    acronym: cleanName(words(identity, 'acronym', 'Acronym')),
    phases: wordList(design, 'phases', 'PhaseList/Phase'),
    allocation: words(design, 'designInfo/allocation', 'DesignInfo/DesignAllocation'),
    interventional: /interventional/i.test(words(design, 'studyType', 'StudyType')),
    enrolled: words(design, 'enrollmentInfo/count', 'EnrollmentInfo/EnrollmentCount'),
    conditions: wordList(protocol, 'conditionsModule/conditions', 'ConditionsModule/ConditionList/Condition').map(cleanName),
    interventions: list(
      protocol,
      'armsInterventionsModule/interventions',
      'ArmsInterventionsModule/InterventionList/Intervention',
    ).map((entry) => cleanName(words(entry, 'name', 'InterventionName'))),
    countries: [...new Set(locations.map((entry) => words(entry, 'country', 'LocationCountry')).filter(Boolean))],
    posted: words(
      status,
      'resultsFirstPostDateStruct/date',
      'ResultsFirstPostDateStruct/ResultsFirstPostDate',
      'resultsFirstSubmitDate',
      'ResultsFirstSubmitDate',
    ),
    hasResults: outcomes.length > 0,
    outcomes,
    adverse: adverseOf(field(results, 'adverseEventsModule', 'AdverseEventsModule')),
  };
}
