/** Which cancer of the dataset a reader's words mean. */
import type { Cancer } from '../dataset/dataset.ts';

/** Names by which readers and registries call the cancers of the dataset; a word that fits several is not here. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  lbcl: ['DLBCL', 'diffuse large B-cell lymphoma', 'large B-cell lymphoma', 'LBCL', 'PMBCL', 'primary mediastinal B-cell lymphoma', 'high-grade B-cell lymphoma'],
  fl: ['follicular lymphoma', 'FL'],
  mcl: ['mantle cell lymphoma', 'MCL'],
  mzl: ['marginal zone lymphoma', 'MZL'],
  'cll-sll': ['CLL', 'SLL', 'chronic lymphocytic leukemia', 'chronic lymphocytic leukaemia', 'small lymphocytic lymphoma'],
  'b-nhl': ['B-NHL', 'B-cell non-Hodgkin lymphoma', 'B-cell lymphoma'],
  hodgkin: ['Hodgkin lymphoma', "Hodgkin's lymphoma", 'Hodgkin disease', 'classical Hodgkin lymphoma'],
  pcnsl: ['CNS lymphoma', 'primary CNS lymphoma', 'PCNSL', 'primary central nervous system lymphoma'],
  't-nhl': ['T-cell lymphoma', 'peripheral T-cell lymphoma', 'PTCL', 'cutaneous T-cell lymphoma', 'T-NHL'],
  mm: ['multiple myeloma', 'myeloma', 'MM', 'RRMM', 'plasma cell myeloma', 'relapsed multiple myeloma', 'refractory multiple myeloma'],
  'b-all': ['B-ALL', 'B-cell acute lymphoblastic leukemia', 'precursor B-cell acute lymphoblastic leukemia'],
  't-all': ['T-ALL', 'T-cell acute lymphoblastic leukemia', 'T-lymphoblastic leukemia', 'T-cell acute lymphoblastic leukaemia'],
  aml: ['AML', 'acute myeloid leukemia', 'acute myeloid leukaemia', 'acute myelogenous leukemia'],
  'blood-mixed': ['hematologic malignancies', 'haematological malignancies', 'blood cancers', 'hematologic neoplasms'],
  'gastric-gej': ['gastric', 'gastric cancer', 'stomach cancer', 'stomach neoplasms', 'gastroesophageal junction adenocarcinoma', 'gastric adenocarcinoma', 'gastric or gastroesophageal junction adenocarcinoma', '胃癌'],
  hcc: ['HCC', 'hepatocellular carcinoma', '肝癌'],
  biliary: ['biliary tract cancer', 'cholangiocarcinoma', 'bile duct cancer', 'gallbladder cancer'],
  pancreatic: ['pancreatic cancer', 'pancreatic adenocarcinoma', 'pancreatic ductal adenocarcinoma', 'PDAC'],
  colorectal: ['colorectal cancer', 'CRC', 'colon cancer', 'rectal cancer', 'colorectal neoplasms'],
  'gi-mixed': ['gastrointestinal cancer', 'gastrointestinal tumors', 'digestive system cancers', 'GI cancers'],
  nsclc: ['NSCLC', 'non-small cell lung cancer', 'non-small-cell lung cancer', 'non small cell lung cancer', 'non-small cell lung carcinoma', 'squamous cell non-small cell lung cancer', 'lung adenocarcinoma'],
  sclc: ['SCLC', 'small cell lung cancer', 'small-cell lung cancer', 'small cell lung carcinoma'],
  mesothelioma: ['mesothelioma', 'pleural mesothelioma', 'malignant pleural mesothelioma'],
  breast: ['breast cancer', 'breast neoplasms', 'TNBC', 'triple-negative breast cancer'],
  ovarian: ['ovarian cancer', 'ovarian neoplasms', 'epithelial ovarian cancer'],
  'germ-cell': ['germ cell tumor', 'germ cell tumour', 'testicular cancer'],
  prostate: ['prostate cancer', 'mCRPC', 'castration-resistant prostate cancer', 'prostate neoplasms'],
  rcc: ['RCC', 'renal cell carcinoma', 'kidney cancer', 'clear cell renal cell carcinoma', 'renal cancer'],
  hnscc: ['HNSCC', 'head and neck cancer', 'head and neck squamous cell carcinoma'],
  thyroid: ['thyroid cancer', 'anaplastic thyroid cancer', 'thyroid neoplasms'],
  melanoma: ['melanoma', 'uveal melanoma', 'metastatic melanoma'],
  sarcoma: ['sarcoma', 'osteosarcoma', 'soft tissue sarcoma', 'Ewing sarcoma', 'synovial sarcoma'],
  neuroblastoma: ['neuroblastoma'],
  gbm: ['glioblastoma', 'GBM', 'glioblastoma multiforme', 'high-grade glioma'],
  dmg: ['DIPG', 'DMG', 'diffuse intrinsic pontine glioma', 'diffuse midline glioma'],
  'cns-paediatric': ['pediatric CNS tumors', 'paediatric CNS tumours'],
  'solid-mixed': ['solid tumors', 'solid tumours', 'solid tumor', 'advanced solid tumors', 'solid cancers'],
};

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Every known name of a cancer, without case, spaces and signs, with the cancer's id. */
export function cancerIndex(cancers: readonly Cancer[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of cancers) {
    for (const word of [...(Object.hasOwn(OTHERS, id) ? (OTHERS[id] ?? []) : []), id, name.en, name['zh-CN'] ?? id]) names.set(plain(word), id);
  }
  return names;
}

/** The cancer that words name exactly; null where they name none. */
export function findCancer(text: string, index: ReadonlyMap<string, string>): string | null {
  return index.get(plain(text)) ?? null;
}

/** The cancer that some words may mean, the longest name found in them: a suggestion, for a reader to confirm. */
export function guessCancer(texts: readonly string[], index: ReadonlyMap<string, string>): string | null {
  let best: { readonly id: string; readonly length: number } | null = null;
  for (const text of texts) {
    const exact = findCancer(text, index);
    if (exact !== null) return exact;
    const words = plain(text);
    for (const [name, id] of index) {
      if (name.length >= 5 && words.includes(name) && name.length > (best?.length ?? 0)) best = { id, length: name.length };
    }
  }
  return best?.id ?? null;
}
