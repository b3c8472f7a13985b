declare module 'virtual:dataset/overview' {
  const overview: import('./dataset.ts').Overview;
  export default overview;
}

declare module 'virtual:dataset/details' {
  const details: import('./details.ts').DetailsFile;
  export default details;
}
