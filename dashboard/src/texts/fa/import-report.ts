import type en from '../en/import-report.ts'
import type { Translated } from '../texts.ts'

export default {
  import_report: {
    creates: {
      touchpoint: 'نقطهٔ تماس «{touchpoint}».',
      survey: 'نظرسنجی «{survey}» که از کسی نمی‌پرسد.',
    },
    of_rows: {
      one: '{count} سطر: {loss}',
      other: '{count} سطر: {loss}',
    },
    notices: {
      many_columns: 'این فایل {columns} ستون دارد. فقط {told} ستون نخست نشان داده می‌شود.',
      phone_numbers:
        'ستون «{column}» کنار گذاشته می‌شود: هیچ درون‌ریزی شمارهٔ تلفن را نگه نمی‌دارد. برنامه‌ها می‌توانند آن را به POST /v1/people بفرستند.',
      no_question:
        'ستون «{column}» کنار گذاشته می‌شود: نظرسنجی «{survey}» پرسش «{question}» را برای آن ندارد. پرسش‌هایش این‌هاست: {questions}.',
      no_rating:
        'ستون «{column}» کنار گذاشته می‌شود: نظرسنجی «{survey}» پرسش نمره‌ای برای آن ندارد. پرسش‌هایش این‌هاست: {questions}.',
      no_comment:
        'ستون «{column}» کنار گذاشته می‌شود: نظرسنجی «{survey}» پرسش نظر برای آن ندارد. پرسش‌هایش این‌هاست: {questions}.',
      answered_twice: 'ستون «{column}» کنار گذاشته می‌شود: «{other}» از پیش به پرسش «{question}» پاسخ می‌دهد.',
      name_of_nobody: 'ستون «{column}» جایی نگه‌داری نمی‌شود: مشتری‌ای شناخته نیست که این نام او باشد.',
      trait_of_nobody:
        'ستون «{column}» جایی نگه‌داری نمی‌شود: مشتری‌ای شناخته نیست که این دربارهٔ او باشد، و «{name}» از ابعاد این سایت نیست. نخست آن را به ابعاد بیفزایید، یا رهایش کنید.',
      cut_off: 'آنچه در «{column}» از ۱۰٬۰۰۰ نویسه بیشتر است بریده می‌شود.',
      no_locale: '«{column}» کد زبانی مانند «de» ندارد و کنار گذاشته می‌شود.',
      no_channel: '«{column}» کانالی ندارد و کنار گذاشته می‌شود.',
      no_source: '«{column}» منبعی ندارد و کنار گذاشته می‌شود.',
      no_email: '«{column}» نشانی ایمیلی ندارد و کنار گذاشته می‌شود.',
      many_tags: 'همهٔ برچسب‌ها نگه‌داری نمی‌شود: حداکثر {most} برچسب، هر یک تا ۵۰ نویسه.',
      many_notes: 'همهٔ یادداشت‌ها نگه‌داری نمی‌شود.',
      no_id: 'مشتری شناسه‌ای با ۱ تا ۲۰۰ نویسه ندارد، پس پاسخ به‌صورت ناشناس نگه‌داری می‌شود.',
      lost_traits:
        'این اطلاعات مشتری نگه‌داری نمی‌شود: {traits}. نام‌ها تا ۶۴ نویسه و مقدارها تا ۵۰۰ نویسه دارند؛ حداکثر {most} مورد نگه‌داری می‌شود.',
      not_proven: 'مشتری به‌صورت تأییدنشده بازمی‌گردد. فقط مالکان می‌توانند تأییدها را بازگردانند.',
      no_version:
        'نظرسنجی «{survey}» نسخهٔ {version} ندارد، پس پاسخ‌ها به‌عنوان پاسخ به نسخهٔ {current} نگه‌داری می‌شوند.',
    },
    row_reasons: {
      open_quote:
        'در این سطر گیومه‌ای باز می‌شود که در پایان خانه بسته نمی‌شود. گیومه‌های درون خانه‌ها را دوتایی بنویسید.',
      ragged: {
        one: 'این سطر {count} خانه دارد و سطر عنوان {columns} خانه. جداکننده‌ها و شکست‌های سطری را بجویید که درون گیومه نیستند.',
        other:
          'این سطر {count} خانه دارد و سطر عنوان {columns} خانه. جداکننده‌ها و شکست‌های سطری را بجویید که درون گیومه نیستند.',
      },
      no_object: 'این یک شیء JSON نیست.',
      no_submission: 'submission_id ندارد.',
      long_submission: 'submission_id آن از {count} نویسه بلندتر است.',
      scattered_submission: 'آغاز ارسال «{submission}» بسیار بالاتر است. سطرهایش را کنار هم بگذارید.',
      large_submission: 'این ارسال بیش از {count} فیلد دارد.',
      says_nothing: 'نه نمره دارد و نه نظر.',
      no_moment: 'زمان پاسخ را نمی‌گوید.',
      no_date: '«{value}» در «{column}» تاریخ معتبری به شکل «{format}» نیست.',
      too_early: '«{value}» در «{column}» پیش از {day} است، پس خطا شمرده می‌شود.',
      in_future: '«{value}» در «{column}» در آینده است.',
      off_scale: '«{value}» در «{column}» عدد صحیح از {min} تا {max}، یعنی مقیاس «{question}»، نیست.',
      no_option: '«{value}» در «{column}» هیچ‌یک از گزینه‌های «{question}» نیست.',
      unfit: '«{field}» پذیرفتنی نیست: {detail}',
      unfit_missing: '«{field}» نیامده است.',
      unfit_empty: '«{field}» نباید خالی باشد.',
      unfit_no_text: '«{field}» باید متن باشد.',
      unfit_no_number: '«{field}» باید عدد باشد.',
      unfit_no_whole: '«{field}» باید عدد صحیح باشد.',
      unfit_no_truth: '«{field}» باید true یا false باشد.',
      unfit_no_object: '«{field}» باید یک شیء JSON باشد.',
      unfit_no_list: '«{field}» باید فهرست باشد.',
      unfit_no_word: '«{field}» باید یکی از این‌ها باشد: {words}.',
      unfit_too_long: '«{field}» باید حداکثر {count} نویسه داشته باشد.',
      unfit_too_many: '«{field}» باید حداکثر {count} مورد داشته باشد.',
      unfit_too_small: '«{field}» باید دست‌کم {bound} باشد.',
      unfit_too_large: '«{field}» باید حداکثر {bound} باشد.',
      unfit_no_key:
        '«{field}» باید ۱ تا ۶۴ نویسه از حروف کوچک a تا z، رقم، خط تیره و زیرخط باشد و با حرف یا رقم آغاز شود.',
      unfit_no_uuid: '«{field}» باید یک UUID باشد، مانند 0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d.',
      unfit_no_locale: '«{field}» باید کد زبان باشد، مانند «de» یا «pt-BR».',
      unfit_no_moment:
        '«{field}» باید زمانی همراه با اختلاف ساعت باشد، مانند \u20662026-05-02T10:00:00Z\u2069.',
      unfit_nul: '«{field}» نویسهٔ NUL (U+0000) دارد. آن را بردارید.',
      unfit_no_json: '«{field}» JSON نیست.',
      unfit_no_question: 'این نسخه از نظرسنجی پرسشی ندارد که «{field}» از آن باشد.',
      unfit_no_rating: '«{field}» باید عدد صحیح از {min} تا {max}، یعنی مقیاس این پرسش {metric}، باشد.',
      unfit_no_option: '«{field}» باید یکی از این گزینه‌ها باشد: {options}.',
      unfit_no_options: '«{field}» باید فهرستی از گزینه‌های متفاوت از میان این‌ها باشد: {options}.',
      unfit_no_address: '«{field}» باید نشانی ایمیل باشد، یا «yes» از مشتری شناخته‌شده.',
      not_counted: 'این پاسخ شمرده نشده بود: وضعیت آن «{state}» است.',
      needs_admin:
        'این پاسخ شمرده نشده بود: وضعیت آن «{state}» است. فقط مالکان می‌توانند چنین پاسخ‌هایی را بازگردانند.',
      not_anonymous: 'گفته شده که ناشناس شده است، ولی می‌گوید چه کسی آن را داده است.',
      other_survey: 'این پاسخ از نظرسنجی «{survey}» است. آن را در همان درون‌ریزی کنید.',
      no_survey: 'این سایت نظرسنجی «{survey}» ندارد. نخست آن را با همهٔ نسخه‌هایش بسازید.',
      no_touchpoint: 'این سایت نقطهٔ تماس «{touchpoint}» ندارد. نخست آن را بیفزایید.',
      many_touchpoints: 'بیش از {count} نقطهٔ تماس نام برده شده است. آیا این ستون درست است؟',
      other_content:
        'محتوای دیگری از همین سطر از پیش نگه‌داری شده است: با ستون‌های دیگری درون‌ریزی شده یا شناسه‌اش دو بار آمده است.',
      kept_elsewhere:
        'این سطر از پیش برای نظرسنجی دیگری نگه‌داری شده است. برای داشتن آن در اینجا هم، با نام منبع دیگری درون‌ریزی‌اش کنید.',
      forgotten: 'داده‌های این مشتری پاک شده است، پس بازگردانده نمی‌شود.',
    },
  },
} satisfies Translated<typeof en>
