import type en from '../en/figures.ts'
import type { Translated } from '../texts.ts'

export default {
  metrics: { nps: 'NPS', csat: 'CSAT', ces: 'CES' },
  bands: { negative: 'منفی', neutral: 'خنثی', positive: 'مثبت' },
  /** What the three bands are called where people are asked whether they would recommend. */
  nps_bands: { negative: 'منتقدان', neutral: 'خنثی‌ها', positive: 'طرفداران' },
  channels: {
    web: 'وب',
    link: 'پیوند',
    email: 'ایمیل',
    sms: 'پیامک',
    phone: 'تلفن',
    store: 'فروشگاه',
    kiosk: 'کیوسک',
    letter: 'نامه',
  },
  /** How long the pages look back, by days, and what they compare with. */
  periods: {
    length: 'دوره',
    lengths: {
      7: '۱ هفته',
      28: '۴ هفته',
      84: '۱۲ هفته',
      364: '۵۲ هفته',
    },
    compare: 'مقایسه',
    comparisons: {
      previous: 'در مقایسه با دورهٔ قبل',
      year: 'در مقایسه با سال قبل',
      none: 'بدون مقایسه',
    },
    until: 'تا',
    /** Both are spans of days. */
    compared: '{current}، در مقایسه با {previous}',
  },
  figures: {
    /** Where a score lies with 95 % confidence. */
    between: '{low} تا {high}',
    answers: { one: '{count} پاسخ', other: '{count} پاسخ' },
    no_answers: 'بدون پاسخ',
    no_answers_yet: 'هنوز پاسخی نیست',
    last_answer: 'آخرین پاسخ: {date}',
    response_rate: 'نرخ پاسخ {rate}',
    verdicts: {
      better: 'بهتر',
      worse: 'بدتر',
      steady: 'ثابت',
      unclear: 'نامشخص',
      too_few: 'پاسخ ناکافی',
      few_before: 'پاسخ ناکافی در دورهٔ قبل',
    },
    /** What one may believe of a difference; {count} is the number of points. */
    changes: {
      previous: {
        better: {
          one: '{points} واحد بهتر از دورهٔ {days} روزهٔ قبل (بین {low} و {high}).',
          other: '{points} واحد بهتر از دورهٔ {days} روزهٔ قبل (بین {low} و {high}).',
        },
        worse: {
          one: '{points} واحد بدتر از دورهٔ {days} روزهٔ قبل (بین {low} و {high}).',
          other: '{points} واحد بدتر از دورهٔ {days} روزهٔ قبل (بین {low} و {high}).',
        },
        steady:
          'مانند دورهٔ {days} روزهٔ قبل: اختلاف بین {low} و {high} واحد است و آن‌قدر نیست که اهمیت داشته باشد.',
        unclear:
          'هنوز نمی‌توان گفت با دورهٔ {days} روزهٔ قبل فرقی دارد یا نه: اختلاف بین {low} و {high} واحد است.',
        few_before: {
          one: 'مقایسه ممکن نیست: در دورهٔ {days} روزهٔ قبل فقط {count} پاسخ رسیده و دست‌کم ۳۰ پاسخ لازم است.',
          other: 'مقایسه ممکن نیست: در دورهٔ {days} روزهٔ قبل فقط {count} پاسخ رسیده و دست‌کم ۳۰ پاسخ لازم است.',
        },
      },
      year: {
        better: {
          one: '{points} واحد بهتر از مدت مشابه سال قبل (بین {low} و {high}).',
          other: '{points} واحد بهتر از مدت مشابه سال قبل (بین {low} و {high}).',
        },
        worse: {
          one: '{points} واحد بدتر از مدت مشابه سال قبل (بین {low} و {high}).',
          other: '{points} واحد بدتر از مدت مشابه سال قبل (بین {low} و {high}).',
        },
        steady:
          'مانند مدت مشابه سال قبل: اختلاف بین {low} و {high} واحد است و آن‌قدر نیست که اهمیت داشته باشد.',
        unclear: 'هنوز نمی‌توان گفت با مدت مشابه سال قبل فرقی دارد یا نه: اختلاف بین {low} و {high} واحد است.',
        few_before: {
          one: 'مقایسه ممکن نیست: در مدت مشابه سال قبل فقط {count} پاسخ رسیده و دست‌کم ۳۰ پاسخ لازم است.',
          other: 'مقایسه ممکن نیست: در مدت مشابه سال قبل فقط {count} پاسخ رسیده و دست‌کم ۳۰ پاسخ لازم است.',
        },
      },
      too_few: {
        one: 'مقایسه ممکن نیست: فقط {count} پاسخ رسیده و دست‌کم ۳۰ پاسخ لازم است.',
        other: 'مقایسه ممکن نیست: فقط {count} پاسخ رسیده و دست‌کم ۳۰ پاسخ لازم است.',
      },
      none: 'در این مدت کسی پاسخ نداده است.',
    },
    chance: 'تصادف به‌تنهایی در ۱ مورد از هر {count} مقایسهٔ مشابه چنین نتیجه‌ای می‌دهد.',
    hardly_chance: 'تصادف به‌تنهایی در کمتر از ۱ مورد از هر {count} مقایسهٔ مشابه چنین نتیجه‌ای می‌دهد.',
    needed: {
      one: 'با حدود {count} پاسخ دیگر در هر یک از دو دوره معلوم می‌شود.',
      other: 'با حدود {count} پاسخ دیگر در هر یک از دو دوره معلوم می‌شود.',
    },
    at_border: 'در مرز اهمیت است؛ پاسخ‌های بیشتر هم چیزی را روشن‌تر نمی‌کند.',
    /** What a small line shows, for those who do not see it. */
    line: 'از {first} تا {last}، بین {lowest} و {highest}',
    no_line: 'هنوز نموداری نیست',
    shares: 'سهم هر دسته از پاسخ‌ها',
    rated: '{rating} از {most}',
    stages: {
      discover: 'آشنایی',
      choose: 'انتخاب',
      buy: 'خرید',
      receive: 'دریافت',
      use: 'استفاده',
      'get-help': 'دریافت پشتیبانی',
      return: 'مرجوع کردن',
      'come-back': 'خرید دوباره',
      try: 'امتحان',
      onboard: 'شروع به کار',
      renew: 'تمدید',
    },
  },
} satisfies Translated<typeof en>
