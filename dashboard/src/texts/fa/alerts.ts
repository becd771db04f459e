import type en from '../en/alerts.ts'
import type { Translated } from '../texts.ts'

export default {
  alerts: {
    title: 'هشدارها',
    lead: 'تغییرهای امتیاز که فراتر از نوسان تصادفی‌اند. هر نقطهٔ تماس روزی یک بار بررسی می‌شود.',
    which: 'کدام هشدارها',
    open: 'دیده‌نشده',
    all: 'همه',
    none_open: 'هشدار دیده‌نشده‌ای نیست',
    none_open_why: 'اگر امتیازی به‌طور پایدار افت کند یا بالا برود، این‌جا خبر داده می‌شود.',
    none: 'تاکنون هشداری نبوده است',
    none_why: 'هیچ امتیازی فراتر از نوسان تصادفی تغییر نکرده است. آنچه زیر نظر است در پایین آمده است.',
    more: 'نمایش قدیمی‌ترها',
    fall: 'افت {metric} در {touchpoint}',
    rise: 'افزایش {metric} در {touchpoint}',
    /** {since} and {day} are days. */
    began: 'حدود {since} آغاز شد و از پاسخ‌های {day} معلوم شد.',
    difference: {
      one: '{points} واحد، با اطمینان ۹۵٪ بین {low} و {high}:',
      other: '{points} واحد، با اطمینان ۹۵٪ بین {low} و {high}:',
    },
    answers_since: {
      one: '{count} پاسخ در {days} روز پس از آن',
      other: '{count} پاسخ در {days} روز پس از آن',
    },
    answers_before: {
      one: 'در برابر {count} پاسخ در {days} روز پیش از آن.',
      other: 'در برابر {count} پاسخ در {days} روز پیش از آن.',
    },
    lasts: 'همچنان ادامه دارد.',
    ended: 'در {day} به وضع پیشین برگشت.',
    acknowledge: 'ثبت به‌عنوان دیده‌شده',
    acknowledged: 'دیده‌شده: {who}، {when}',
    open_touchpoint: 'دیدن نقطهٔ تماس',
    chart:
      'روند هفتگی {metric} در {touchpoint} از {from} تا {to}: {before} در هفتهٔ پیش از {since} و {after} در آخرین هفتهٔ نمودار.',
    chart_began: 'آغاز',
    chart_found: 'شناسایی',
    chart_none: 'برای آن زمان دیگر امتیاز هفتگی در دست نیست.',
    watched: 'موارد زیر نظر',
    touchpoint: 'نقطهٔ تماس',
    metric: 'شاخص',
    state: 'وضعیت',
    states: {
      learning: 'در حال یادگیری وضع عادی',
      watching: 'زیر نظر',
      shifted: 'تغییر کرده و هنوز به وضع پیشین برنگشته',
    },
    /** Of days and answers; both are needed. */
    until: '{days} و {answers} تا تغییر قابل تشخیص شود',
    until_only: '{rest} تا تغییر قابل تشخیص شود',
    until_days: { one: '{count} روز دیگر', other: '{count} روز دیگر' },
    until_answers: { one: '{count} پاسخ', other: '{count} پاسخ' },
    nothing_watched: 'این سایت هنوز نقطهٔ تماسی ندارد.',
  },
} satisfies Translated<typeof en>
