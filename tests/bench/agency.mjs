// A file in the format of the agency's open data, invented: as many rows as wanted, always the same.

const TOWNSHIPS = [
  ['臺東縣', '臺東市', '花蓮分署'], ['臺東縣', '卑南鄉', '花蓮分署'], ['花蓮縣', '吉安鄉', '花蓮分署'], ['高雄市', '三民區', '高雄分署'],
  ['高雄市', '岡山區', '高雄分署'], ['臺南市', '永康區', '台南分署'], ['嘉義縣', '朴子市', '嘉義分署'], ['彰化縣', '員林市', '彰化分署'],
  ['臺中市', '北屯區', '台中分署'], ['桃園市', '龍潭區', '桃園分署'], ['宜蘭縣', '羅東鎮', '宜蘭分署'], ['新北市', '板橋區', '新北分署'],
]
const NAMES = ['中正', '民生', '台安', '興華', '大同', '光復', '建國', '和平', '文化', '信義']
const CATEGORIES = ['土地', '住宅', '店面', '廠房']
const ROUNDS = ['第1次拍賣', '第2次拍賣', '第3次拍賣', '第4次拍賣']

/** The file with so many rows, as text. */
export function agency(rows) {
  let seed = 9
  const below = (most) => {
    seed = (seed * 48_271) % 2_147_483_647
    return Math.floor((seed / 2_147_483_647) * most)
  }
  const pick = (list) => list[below(list.length)]
  const all = Array.from({ length: rows }, (_, at) => {
    const [county, township, branch] = pick(TOWNSHIPS)
    const category = pick(CATEGORIES)
    const number = String(1 + below(2500)).padStart(4, '0')
    const land = category === '土地'
    const square = 10 + below(9000)
    const floor = (1 + below(90_000)) * 100
    const id = String(at).padStart(12, '0')
    return {
      '面積-平方公尺': `${square}.00000000`,
      地號: land ? `0001${number}0000` : '',
      拍賣類別: category,
      地址: land ? `${county}${township}${pick(NAMES)}段${number}-0000號` : `${township}${pick(NAMES)}路${Number(number)}號${1 + below(14)}樓`,
      拍定金額: String(floor + below(20_000)),
      標別: '',
      拍賣底價: String(floor),
      '執行案號-案件種類代碼': pick(['01', '02', '05']),
      分署別: branch,
      網址: `https://sale.example.gov.tw/Detail/Estate?NO=00000000-0000-4000-8000-${id}&HAS=N&SALE=${170_000 + at}`,
      '面積-坪': (square * 0.3025).toFixed(5),
      股別: pick(['甲股', '乙股', '丙股']),
      鄉鎮區: township,
      拍次: pick(ROUNDS),
      用途: pick(['拍定', '承受', '應買']),
      '執行案號-流水號': String(1 + below(450_000)).padStart(8, '0'),
      縣市: county,
      金額: '',
      拍定日期: `${110 + below(5)}/${String(1 + below(12)).padStart(2, '0')}/${String(1 + below(28)).padStart(2, '0')}`,
      '執行案號-年度': String(105 + below(10)),
    }
  })
  return JSON.stringify(all)
}
