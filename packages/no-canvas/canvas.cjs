/** The names that pdfjs-dist looks for; only drawing would use what stands behind them. */
module.exports = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };
