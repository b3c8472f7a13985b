/** The registry's older XML, rewritten as API v2 would give it; `readStudy` reads the rest. */

function children(parent: Element | undefined, name: string): readonly Element[] {
  return parent ? Array.from(parent.children).filter((child) => child.localName === name) : [];
}

/** The elements at the end of a path of names: `group_list/group`. */
function all(parent: Element | undefined, path: string): readonly Element[] {
  return path.split('/').reduce<readonly Element[]>((found, name) => found.flatMap((element) => children(element, name)), parent ? [parent] : []);
}

function one(parent: Element | undefined, path: string): string | undefined {
  return all(parent, path)[0]?.textContent?.trim();
}

function attribute(element: Element, name: string): string | undefined {
  return element.getAttribute(name) ?? undefined;
}

function groups(parent: Element | undefined): unknown[] {
  return all(parent, 'group_list/group').map((group) => ({ id: attribute(group, 'group_id'), title: one(group, 'title') }));
}

function denominators(parent: Element): unknown[] {
  return all(parent, 'analyzed_list/analyzed').map((analyzed) => ({
    units: one(analyzed, 'units'),
    counts: all(analyzed, 'count_list/count').map((count) => ({
      groupId: attribute(count, 'group_id'),
      value: attribute(count, 'value'),
    })),
  }));
}

function category(element: Element): unknown {
  return {
    title: one(element, 'title') ?? one(element, 'sub_title'),
    measurements: all(element, 'measurement_list/measurement').map((measurement) => ({
      groupId: attribute(measurement, 'group_id'),
      value: attribute(measurement, 'value'),
      lowerLimit: attribute(measurement, 'lower_limit'),
      upperLimit: attribute(measurement, 'upper_limit'),
    })),
  };
}

/** Before 2017 an outcome had a list of measures, the first of which was the number of participants. */
function measuresOf(element: Element) {
  const several = all(element, 'measure_list/measure');
  const counted = several.find((entry) => /^number of (participants|subjects|patients)$/i.test(one(entry, 'title') ?? ''));
  const counts = all(counted, 'category_list/category/measurement_list/measurement').map((entry) => ({
    groupId: attribute(entry, 'group_id'),
    value: attribute(entry, 'value'),
  }));
  const measure = children(element, 'measure')[0] ?? several.find((entry) => entry !== counted);
  return { measure, denoms: counts.length > 0 ? [{ counts }] : measure ? denominators(measure) : [] };
}

function outcome(element: Element): unknown {
  const { measure, denoms } = measuresOf(element);
  const classes = all(measure, 'class_list/class');
  return {
    type: one(element, 'type'),
    title: one(element, 'title') ?? one(measure, 'title'),
    populationDescription: one(element, 'population') ?? one(measure, 'population'),
    timeFrame: one(element, 'time_frame'),
    // An outcome without a measure is one whose results are still to come.
    reportingStatus: measure ? 'POSTED' : 'NOT_POSTED',
    paramType: one(measure, 'param'),
    dispersionType: one(measure, 'dispersion'),
    unitOfMeasure: one(measure, 'units'),
    groups: groups(element),
    denoms,
    classes:
      classes.length > 0
        ? classes.map((entry) => ({
            title: one(entry, 'title'),
            denoms: denominators(entry),
            categories: all(entry, 'category_list/category').map(category),
          }))
        : [{ categories: all(measure, 'category_list/category').map(category) }],
  };
}

function events(parent: Element | undefined, list: string): unknown[] {
  return all(parent, `${list}/category_list/category/event_list/event`).map((event) => ({
    term: one(event, 'sub_title'),
    stats: children(event, 'counts').map((counts) => ({
      groupId: attribute(counts, 'group_id'),
      numAffected: attribute(counts, 'subjects_affected'),
      numAtRisk: attribute(counts, 'subjects_at_risk'),
    })),
  }));
}

function study(root: Element): unknown {
  const [results] = children(root, 'clinical_results');
  const [adverse] = children(results, 'reported_events');
  return {
    protocolSection: {
      identificationModule: { nctId: one(root, 'id_info/nct_id'), briefTitle: one(root, 'brief_title'), acronym: one(root, 'acronym') },
      designModule: {
        studyType: one(root, 'study_type'),
        phases: one(root, 'phase'),
        designInfo: { allocation: one(root, 'study_design_info/allocation') },
        enrollmentInfo: { count: one(root, 'enrollment') },
      },
      statusModule: { resultsFirstPostDateStruct: { date: one(root, 'results_first_posted') ?? one(root, 'results_first_submitted') } },
      conditionsModule: { conditions: children(root, 'condition').map((entry) => entry.textContent) },
      armsInterventionsModule: { interventions: children(root, 'intervention').map((entry) => ({ name: one(entry, 'intervention_name') })) },
      contactsLocationsModule: { locations: all(root, 'location_countries/country').map((entry) => ({ country: entry.textContent?.trim() })) },
    },
    resultsSection: results && {
      outcomeMeasuresModule: { outcomeMeasures: all(results, 'outcome_list/outcome').map(outcome) },
      adverseEventsModule: adverse && {
        frequencyThreshold: one(adverse, 'other_events/frequency_threshold'),
        eventGroups: groups(adverse),
        seriousEvents: events(adverse, 'serious_events'),
        otherEvents: events(adverse, 'other_events'),
      },
    },
  };
}

/** The studies of an XML file; the code of a refusal where it is none of the registry's, broken, or cut off. */
export function studiesInXml(text: string): readonly unknown[] | 'xml-entities' | 'xml-cut' | 'xml-broken' | 'xml-unknown' {
  // Entities can unfold into gigabytes; the registry's files have none.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return 'xml-entities';
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const root = parsed.documentElement;
  if (parsed.querySelector('parsererror')) return /<\/[\w:-]+>\s*$/.test(text) && /<\/clinical_stud(y|ies)>\s*$/.test(text) ? 'xml-broken' : 'xml-cut';
  if (root.localName === 'clinical_study') return [study(root)];
  const several = children(root, 'clinical_study');
  return several.length > 0 ? several.map(study) : 'xml-unknown';
}
