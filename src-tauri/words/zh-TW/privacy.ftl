### unread: waiting for the reading of the office itself

# 個人資料蒐集告知（個人資料保護法第8條）
privacy-title = 個人資料蒐集告知
privacy-help = 這一頁說明您填的資料怎麼用、留多久。
privacy-who = 蒐集機關
privacy-who-what = { $office }
privacy-purpose = 目的
privacy-purpose-what = 受理您的申請並印製表格
privacy-kinds = 類別
privacy-kinds-what = 姓名、證件號碼、聯絡方式及表格所列資料
privacy-period = 期間
privacy-period-what = 本機在列印後、結束時或閒置逾時立即清除；紙本依檔案法保存
privacy-use = 地區、對象、方式
privacy-use-what = 在臺灣，由本分署及相關移送機關為辦理案件使用
privacy-rights = 您的權利
privacy-rights-what = 您可以請求查詢、閱覽、複製、補正、停止利用或刪除。
privacy-refuse = 不提供時
privacy-refuse-what = 可能無法完成申請。您也可以列印空白表格手寫。
privacy-camera = 本機沒有攝影，也沒有錄音。
privacy-agree = 我已閱讀，繼續
privacy-blank = 不填，印空白表格
