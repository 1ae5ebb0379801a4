"""The Chinese edition, chn.belta.by. Its banner stays English ("Flag Tuesday, 27 January 2026").

Seen on pages: 政治, 科技/经济 and 社会/体育, menu, breadcrumb, footer (two lines); 一月 and 四月 in times of publication. The
other rubrics follow the sections of the address.
"""

from __future__ import annotations

from belta_parse_editions.edition import Edition
from belta_parse_editions.editions.english import MONTHS, WEEKDAYS
from belta_parse_editions.vocab.foreign import FOLLOWED

__all__ = ["CHINESE"]

PRINTED = {
    "一月": 1,
    "二月": 2,
    "三月": 3,
    "四月": 4,
    "五月": 5,
    "六月": 6,
    "七月": 7,
    "八月": 8,
    "九月": 9,
    "十月": 10,
    "十一月": 11,
    "十二月": 12,
}
"""In times of publication; datelines print numbers."""

CHINESE = Edition(
    "belta-zh",
    "zh",
    shape="G",
    marks=("白通社", "白罗斯通讯社", "白俄罗斯通讯社", "БЕЛТА", "BelTA", "BELTA"),
    months=MONTHS | PRINTED,
    weekdays=WEEKDAYS,
    line_months=PRINTED,
    lines=("白通社明斯克4月19日电。", "白通社明斯克9 月 6 日电", "3月14日,明斯克/白通社安娜•样本/。"),
    places=("明斯克", "布列斯特", "维捷布斯克", "戈梅利", "格罗德诺", "莫吉廖夫", "莫斯科", "北京", "上海"),
    dated=("year", "day", "time"),
    dated_example="四月",
    projects=("专题", "项目"),
    bodies=("便民信息", "国家机关", "Government Bodies"),
    all_news=("全部新闻", "所有新闻"),
    rubrics=(
        *("政治", "科技/经济", "经济", "科技", "社会/体育", "社会", "体育", "总统", "文化", "地区", "旅游", "教育", "健康"),
        *("政治/外交", "观点", "访谈", "白中关系", "中白关系", "世界", "商业", "商业新闻", "文化/旅游"),
    ),
    videos=("视频", "视频新闻"),
    photos=("图片新闻", "图片报道", "图片", "摄影报道", "图集"),
    footer=(("订阅我们:", "订阅我们：", "订阅我们", "关注我们:", "关注我们：", "关注我们"), FOLLOWED),
    mobile_version=("手机版", "移动版"),
    full_version=("完整版", "电脑版"),
    print_version=("打印版",),
    credit=(
        *("图片来自：", "图片来自:", "图片来源：", "图片来源:", "图片来自", "照片来自"),
        *("照片由", "图片：", "图片:", "照片：", "照片:"),
        *("图：", "摄影：", "摄影:", "资料图：", "档案图片：", "©"),
    ),
    uncredited=("档案库图", "档案图", "资料图", "资料图片", "档案图片", "存档照片", "档案照片", "图片来自网络"),
    pictured=("图为", "图中：", "图为："),
    caption_stems=("图", "照片", "摄影", "档案", "©"),
    caption_examples=("档案库图", "图片来自：玻璃博物馆", "图为安娜•样本和她的学生"),
    updated=("更新于", "更新时间", "更新"),
    reprint=(
        *("白罗斯共和国官网", "白俄罗斯共和国官网", "白罗斯共和国官方网站", "新闻", "首页"),
        *("大事", "关于白罗斯", "投资", "搜索", "网站地图", "联系方式"),
    ),
    reprint_path=("首页",),
    reprint_end=("档案馆", "新闻档案", "来源：白通社", "来源:白通社", "白通社"),
    archives=("档案馆", "新闻档案"),
    hosts=("chn.belta.by",),
    mobile_hosts=("m.chn.belta.by",),
    sections={
        "president": "总统",
        "politics": "政治",
        "economics": "科技/经济",
        "society": "社会/体育",
        "sport": "社会/体育",
        "culture": "文化",
        "regions": "地区",
        "video": "视频",
    },
)
