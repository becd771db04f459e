/** The types of the API, written by `node client/generate.ts` from its description. */
export interface paths {
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? Never depends on the database. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok" | "unavailable";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can it answer? 503 while the database cannot be reached, or the server is about to stop. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok" | "unavailable";
                        };
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok" | "unavailable";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep an answer
         * @description Public and idempotent: sending the same body again changes nothing. A higher revision of the same id replaces what was said before. Only a reply that echoes the id means that the answer is kept.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The site key of the script tag. */
                        site: string;
                        /** @description Made by the sender once per showing. Sending it again never counts twice. */
                        id: string;
                        /**
                         * @description Counts up when the visitor adds or changes something.
                         * @default 1
                         */
                        revision?: number;
                        /** @description A short stable name, such as `order-received`. */
                        survey: string;
                        /** @description The version of the survey that was shown. */
                        version: number;
                        /** @description Question id → rating, words, option or list of options. Every revision carries all of them, never a part. */
                        answers: {
                            [key: string]: number | string | string[];
                        };
                        /** @description Where this happened, when it is not the survey's own touchpoint, which an unknown one is taken for. */
                        touchpoint?: string;
                        /**
                         * @default web
                         * @enum {string}
                         */
                        channel?: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
                        /** @description The language in which the survey was shown. */
                        locale?: string;
                        /** @description The address of the page; its query and fragment and what is beyond 2,000 characters are left out. */
                        page?: string;
                        customer?: {
                            /** @description The site's own id of this customer, 1 to 200 characters; another costs the identity, not the answer. */
                            id: string;
                            email?: string;
                            /** @description A JWT that proves the id: `sub` is the id, `aud` the site key, `exp` the end. Without one the customer is unverified. */
                            token?: string;
                            /** @description Up to 50 flat facts such as `{"plan": "business"}`; others are left out with a notice. `email` is kept as the address. */
                            traits?: {
                                [key: string]: unknown;
                            };
                        };
                        /** @description Bait for machines that fill in whatever they find: whoever does lands in quarantine. Leave it out. */
                        trap?: string;
                        /**
                         * Format: date-time
                         * @description When the visitor answered, by the sender's clock.
                         */
                        created_at?: string;
                        /**
                         * Format: date-time
                         * @description When this request left, by the sender's clock; a wrong clock cancels out.
                         */
                        sent_at?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description The revision that is kept now. */
                            revision: number;
                            /**
                             * @description `duplicate`: kept already. `stale`: a higher revision is kept already.
                             * @enum {string}
                             */
                            status: "created" | "revised" | "duplicate" | "stale";
                            /** @description A sentence for the integrator when something was mended on the way. */
                            notice?: string;
                        };
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description The revision that is kept now. */
                            revision: number;
                            /**
                             * @description `duplicate`: kept already. `stale`: a higher revision is kept already.
                             * @enum {string}
                             */
                            status: "created" | "revised" | "duplicate" | "stale";
                            /** @description A sentence for the integrator when something was mended on the way. */
                            notice?: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/impressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep that a survey was shown, started or dismissed
         * @description Public and idempotent: each event counts once per showing.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A short stable name, such as `order-received`. */
                        site: string;
                        /** @description The id of this showing; the answer given in it bears the same id. */
                        id: string;
                        /** @description A short stable name, such as `order-received`. */
                        survey: string;
                        version: number;
                        /**
                         * @description Each counts once per id, however often it is sent.
                         * @enum {string}
                         */
                        event: "shown" | "started" | "dismissed";
                        touchpoint?: string;
                        /**
                         * @default web
                         * @enum {string}
                         */
                        channel?: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            event: "shown" | "started" | "dismissed";
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/losses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell that a browser had to drop answers
         * @description Public. A browser keeps what it cannot send for 7 days and 100 answers; what it drops then is told here, and logged.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A short stable name, such as `order-received`. */
                        site: string;
                        /** @description How many were dropped. */
                        answers: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description A short stable name, such as `order-received`. */
                            site: string;
                            /** @description How many were dropped. */
                            answers: number;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measurements for Prometheus; needs a key of the whole installation */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How satisfaction moves at each touchpoint
         * @description One series per touchpoint (or whatever `group_by` names), one bucket per hour, day, week, month or quarter of the site’s calendar, each with its counts, score and 95 % interval; and what can be said of how the last window differs from an earlier one. A bucket without answers has count 0 and score null. As CSV with `Accept: text/csv`.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Only these touchpoints; may be repeated. All of them when left out. */
                    touchpoint?: string | string[];
                    /** @description Only touchpoints at these stages; may be repeated. */
                    stage?: string | string[];
                    /** @description Only answers to these surveys; may be repeated. */
                    survey?: string | string[];
                    /** @description Only these rated questions. Else, where a survey asks several of one metric, its first. */
                    question?: string | string[];
                    /** @description Only answers that came by these channels; may be repeated. */
                    channel?: ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter") | ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter")[];
                    /** @description Each touchpoint's headline metric when left out. */
                    metric?: "nps" | "csat" | "ces";
                    /** @description The calendar unit of a bucket. Hours for at most 7 days. */
                    every?: "hour" | "day" | "week" | "month" | "quarter";
                    /** @description The first day; 89 days before `to` when left out, which makes 90, and 6 for hours. The bucket that holds it is cut there. */
                    from?: string;
                    /** @description The last day, included; today when left out. */
                    to?: string;
                    /** @description Over how many days up to its end a bucket’s `trailing` score and the comparison are computed. When left out, the shortest of 7, 28, 84 and 364 that holds 30 answers. */
                    window?: "7" | "28" | "30" | "84" | "90" | "364" | "365";
                    /** @description What the last window is compared with: the one before it, the one 52 weeks earlier, or nothing. */
                    compare?: "previous" | "year" | "none";
                    /** @description What makes a series: `touchpoint`, `stage`, `channel`, `survey`, or one of the site’s declared dimensions. */
                    group_by?: string;
                    /** @description `respondents` counts each known customer once per bucket, by the latest answer. Read from the rows, so the span is limited. */
                    base?: "responses" | "respondents";
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            time_zone: string;
                            /** @enum {string} */
                            calendar: "gregorian" | "persian";
                            /** @enum {string} */
                            week_start: "monday" | "saturday" | "sunday";
                            /** @enum {string} */
                            every: "hour" | "day" | "week" | "month" | "quarter";
                            from: string;
                            to: string;
                            /** @enum {string} */
                            base: "responses" | "respondents";
                            /** @enum {string} */
                            compare: "previous" | "year" | "none";
                            /**
                             * @description Read from the counts that change with each answer, or from the answers themselves.
                             * @enum {string}
                             */
                            basis: "counts" | "rows";
                            /** @description For a dimension: answers up to this moment are in. Null where all are. */
                            as_of: string | null;
                            series: components["schemas"]["TrendSeries"][];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trends.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as CSV, for spreadsheets
         * @description One series per touchpoint (or whatever `group_by` names), one bucket per hour, day, week, month or quarter of the site’s calendar, each with its counts, score and 95 % interval; and what can be said of how the last window differs from an earlier one. A bucket without answers has count 0 and score null. A row for each bucket. For `IMPORTDATA` in a sheet.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Only these touchpoints; may be repeated. All of them when left out. */
                    touchpoint?: string | string[];
                    /** @description Only touchpoints at these stages; may be repeated. */
                    stage?: string | string[];
                    /** @description Only answers to these surveys; may be repeated. */
                    survey?: string | string[];
                    /** @description Only these rated questions. Else, where a survey asks several of one metric, its first. */
                    question?: string | string[];
                    /** @description Only answers that came by these channels; may be repeated. */
                    channel?: ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter") | ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter")[];
                    /** @description Each touchpoint's headline metric when left out. */
                    metric?: "nps" | "csat" | "ces";
                    /** @description The calendar unit of a bucket. Hours for at most 7 days. */
                    every?: "hour" | "day" | "week" | "month" | "quarter";
                    /** @description The first day; 89 days before `to` when left out, which makes 90, and 6 for hours. The bucket that holds it is cut there. */
                    from?: string;
                    /** @description The last day, included; today when left out. */
                    to?: string;
                    /** @description Over how many days up to its end a bucket’s `trailing` score and the comparison are computed. When left out, the shortest of 7, 28, 84 and 364 that holds 30 answers. */
                    window?: "7" | "28" | "30" | "84" | "90" | "364" | "365";
                    /** @description What the last window is compared with: the one before it, the one 52 weeks earlier, or nothing. */
                    compare?: "previous" | "year" | "none";
                    /** @description What makes a series: `touchpoint`, `stage`, `channel`, `survey`, or one of the site’s declared dimensions. */
                    group_by?: string;
                    /** @description `respondents` counts each known customer once per bucket, by the latest answer. Read from the rows, so the span is limited. */
                    base?: "responses" | "respondents";
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description A secret key of the scope `read`, where no header can be sent. Whoever sees the sheet’s formula can read the same numbers. */
                    key?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How it stands at every touchpoint
         * @description Every touchpoint by the stage of the customer’s life: its score with the interval, what has changed, by channel, how many answer; surveys about the whole relation above; where most are unhappy; which segments need attention. As CSV with `Accept: text/csv`.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How long the windows are that are compared. */
                    days?: "7" | "28" | "30" | "84" | "90" | "364" | "365";
                    /** @description The last day of the later window; today when left out. */
                    to?: string;
                    /** @description The window before it, the one 52 weeks earlier, or nothing. */
                    compare?: "previous" | "year" | "none";
                    /** @description Tell as well how each score came to be what it is: a `line` for each entry, to be drawn small. */
                    lines?: "true" | "false";
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            time_zone: string;
                            days: number;
                            /** @enum {string} */
                            compare: "previous" | "year" | "none";
                            current: {
                                from: string;
                                to: string;
                            };
                            previous: {
                                from: string;
                                to: string;
                            } | null;
                            /** @description What the points of each `line` stand for; where it was asked for. */
                            lines?: {
                                /**
                                 * @description The longer the windows, the longer the steps.
                                 * @enum {string}
                                 */
                                every: "week" | "month" | "quarter";
                                buckets: {
                                    start: string;
                                    end: string;
                                }[];
                            };
                            /** @description Surveys about the whole relation. */
                            relationship: components["schemas"]["OverviewEntry"][];
                            /** @description The customer’s life, stage by stage; stages without a touchpoint too. */
                            stages: {
                                stage: string;
                                touchpoints: components["schemas"]["OverviewEntry"][];
                            }[];
                            /** @description Where most are unhappy, across metrics, the worst first. */
                            ranking: {
                                touchpoint: string;
                                name: string;
                                stage: string;
                                /** @enum {string} */
                                metric: "nps" | "csat" | "ces";
                                scale: {
                                    min: number;
                                    max: number;
                                };
                                /** @description Ratings in this span. */
                                count: number;
                                /** @description Percent of the ratings that are negative. */
                                negative_share: number;
                                /** @description The same, drawn towards the mean of all where there are few answers: what the list is ordered by. */
                                shrunken_negative_share: number;
                            }[];
                            /** @description Values of dimensions that score significantly below the rest at their touchpoint; at most one in twenty by chance. Worked out anew every five minutes at most. */
                            segments: {
                                worked_out_at: string;
                                list: {
                                    touchpoint: string;
                                    name: string;
                                    stage: string;
                                    /** @enum {string} */
                                    metric: "nps" | "csat" | "ces";
                                    scale: {
                                        min: number;
                                        max: number;
                                    };
                                    dimension: string;
                                    value: string;
                                    /** @description Ratings in this span. */
                                    count: number;
                                    /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
                                    score: number | null;
                                    /** @description Points below all others together, as a negative number. */
                                    difference: number;
                                    interval: components["schemas"]["Interval"];
                                    p: number;
                                }[];
                            };
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as CSV, for spreadsheets
         * @description A row for each survey about the whole relation and for each touchpoint. For `IMPORTDATA` in a sheet.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How long the windows are that are compared. */
                    days?: "7" | "28" | "30" | "84" | "90" | "364" | "365";
                    /** @description The last day of the later window; today when left out. */
                    to?: string;
                    /** @description The window before it, the one 52 weeks earlier, or nothing. */
                    compare?: "previous" | "year" | "none";
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description A secret key of the scope `read`, where no header can be sent. Whoever sees the sheet’s formula can read the same numbers. */
                    key?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the changes that were more than chance
         * @description The headline of every touchpoint is looked at once a day. Of a hundred touchpoints where nothing changes, at most two raise an alert within 90 days. Imported and late answers never raise one.
         */
        get: {
            parameters: {
                query?: {
                    /** @description `true`: only those that nobody has acknowledged. */
                    open?: "true" | "false";
                    limit?: number;
                    /** @description The `next` of the page before. */
                    cursor?: number;
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The newest first. */
                            alerts: components["schemas"]["Alert"][];
                            /** @description The cursor of the next page; null on the last. */
                            next: number | null;
                            /** @description What is watched for changes, and what is still being learnt. */
                            watched: {
                                touchpoint: string;
                                name: string;
                                stage: string;
                                /** @enum {string} */
                                metric: "nps" | "csat" | "ces";
                                scale: {
                                    min: number;
                                    max: number;
                                };
                                /**
                                 * @description `learning`: not enough is known yet to tell a change from chance. `shifted`: a change was found and has not ended.
                                 * @enum {string}
                                 */
                                state: "learning" | "watching" | "shifted";
                                /** @description How much longer it learns; null once it watches. */
                                until: {
                                    days: number;
                                    answers: number;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{alert}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that somebody has seen an alert */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    alert: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Alert"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the comments, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Comments that hold all these words, wherever they stand. The last may be the beginning of a word of three letters or more; a minus before a word excludes it. */
                    search?: string;
                    /** @description Only what was said at these touchpoints; may be repeated. */
                    touchpoint?: string | string[];
                    /** @description Only touchpoints at these stages; may be repeated. */
                    stage?: string | string[];
                    /** @description Only answers to these surveys; may be repeated. */
                    survey?: string | string[];
                    /** @description Only answers that came by these channels; may be repeated. */
                    channel?: ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter") | ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter")[];
                    /** @description Only comments beside a rating of these bands; may be repeated. A comment beside no rating has no band. */
                    band?: ("negative" | "neutral" | "positive") | ("negative" | "neutral" | "positive")[];
                    /** @description Only comments in these languages, such as `de`; may be repeated. */
                    language?: string | string[];
                    /** @description The first day; as far back as there are comments when left out. */
                    from?: string;
                    /** @description The last day, included; today when left out. */
                    to?: string;
                    limit?: number;
                    /** @description The `next` of the page before. */
                    cursor?: string;
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Newest first. */
                            comments: components["schemas"]["Comment"][];
                            /** @description The cursor of the next page; null on the last. A page may hold less than was asked for, or nothing, where many comments had to be looked at. */
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the unhappy say, and what the happy say
         * @description Words, and words that stand side by side, which one side uses more often than the other. The ratings beside the comments tell the sides apart; no list of good and bad words is used. The newest 20,000 comments are read.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Comments that hold all these words, wherever they stand. The last may be the beginning of a word of three letters or more; a minus before a word excludes it. */
                    search?: string;
                    /** @description Only what was said at these touchpoints; may be repeated. */
                    touchpoint?: string | string[];
                    /** @description Only touchpoints at these stages; may be repeated. */
                    stage?: string | string[];
                    /** @description Only answers to these surveys; may be repeated. */
                    survey?: string | string[];
                    /** @description Only answers that came by these channels; may be repeated. */
                    channel?: ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter") | ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter")[];
                    /** @description Only comments in these languages, such as `de`; may be repeated. */
                    language?: string | string[];
                    /** @description The first day; 89 days before `to` when left out. */
                    from?: string;
                    /** @description The last day, included; today when left out. */
                    to?: string;
                    /** @description So many terms at most, of each kind. */
                    limit?: number;
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            to: string;
                            /**
                             * @description Read from the comments themselves.
                             * @enum {string}
                             */
                            basis: "rows";
                            /** @description How many comments were read. */
                            comments: number;
                            /** @description True where there are more: only the newest were read. */
                            is_cut: boolean;
                            /** @description How many of the comments stand beside a rating of each band; others are not compared. */
                            sides: {
                                negative: number;
                                neutral: number;
                                positive: number;
                            };
                            /** @description What the unhappy say more often than the happy, the clearest first. */
                            negative: {
                                /** @description A word, or two that stand side by side; lower case. */
                                term: string;
                                /** @description Terms are compared within a language. */
                                language: string | null;
                                /** @description Of comments beside a negative rating. */
                                negative: {
                                    /** @description How many comments hold it, not how often. */
                                    count: number;
                                    /** @description Percent of the comments of this side in this language; null without any. */
                                    share: number | null;
                                };
                                /** @description Of comments beside a positive rating. */
                                positive: {
                                    /** @description How many comments hold it, not how often. */
                                    count: number;
                                    /** @description Percent of the comments of this side in this language; null without any. */
                                    share: number | null;
                                };
                                /** @description Log-odds with an informative prior, in standard errors: above zero the unhappy say it more often, and beyond 1.96 chance alone seldom does it. */
                                z: number;
                                /** @description The newest comments that hold it. */
                                quotes: {
                                    /** @description The id of the answer. */
                                    id: string;
                                    text: string;
                                }[];
                            }[];
                            /** @description What the happy say more often. */
                            positive: {
                                /** @description A word, or two that stand side by side; lower case. */
                                term: string;
                                /** @description Terms are compared within a language. */
                                language: string | null;
                                /** @description Of comments beside a negative rating. */
                                negative: {
                                    /** @description How many comments hold it, not how often. */
                                    count: number;
                                    /** @description Percent of the comments of this side in this language; null without any. */
                                    share: number | null;
                                };
                                /** @description Of comments beside a positive rating. */
                                positive: {
                                    /** @description How many comments hold it, not how often. */
                                    count: number;
                                    /** @description Percent of the comments of this side in this language; null without any. */
                                    share: number | null;
                                };
                                /** @description Log-odds with an informative prior, in standard errors: above zero the unhappy say it more often, and beyond 1.96 chance alone seldom does it. */
                                z: number;
                                /** @description The newest comments that hold it. */
                                quotes: {
                                    /** @description The id of the answer. */
                                    id: string;
                                    text: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/terms/rising": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is said more often than before
         * @description Of each of both times the newest 10,000 comments are read.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Comments that hold all these words, wherever they stand. The last may be the beginning of a word of three letters or more; a minus before a word excludes it. */
                    search?: string;
                    /** @description Only what was said at these touchpoints; may be repeated. */
                    touchpoint?: string | string[];
                    /** @description Only touchpoints at these stages; may be repeated. */
                    stage?: string | string[];
                    /** @description Only answers to these surveys; may be repeated. */
                    survey?: string | string[];
                    /** @description Only answers that came by these channels; may be repeated. */
                    channel?: ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter") | ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter")[];
                    /** @description Only comments beside a rating of these bands; may be repeated. A comment beside no rating has no band. */
                    band?: ("negative" | "neutral" | "positive") | ("negative" | "neutral" | "positive")[];
                    /** @description Only comments in these languages, such as `de`; may be repeated. */
                    language?: string | string[];
                    /** @description The last day, included; today when left out. */
                    to?: string;
                    /** @description How long now is, and how long the time before it. */
                    days?: number;
                    /** @description So many terms at most, of each kind. */
                    limit?: number;
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            to: string;
                            /**
                             * @description Read from the comments themselves.
                             * @enum {string}
                             */
                            basis: "rows";
                            /** @description How many comments were read. */
                            comments: number;
                            /** @description True where there are more: only the newest were read. */
                            is_cut: boolean;
                            days: number;
                            /** @description The largest rise first. Each is tested, and of all that are shown at most one of twenty is there by chance. */
                            terms: {
                                /** @description A word, or two that stand side by side; lower case. */
                                term: string;
                                /** @description Terms are compared within a language. */
                                language: string | null;
                                now: {
                                    count: number;
                                    /** @description Comments in this language. */
                                    of: number;
                                    /** @description Percent. */
                                    share: number;
                                };
                                before: {
                                    count: number;
                                    /** @description Comments in this language. */
                                    of: number;
                                    /** @description Percent. */
                                    share: number;
                                };
                                /** @description Percentage points. */
                                difference: number;
                                interval: components["schemas"]["Interval"];
                                p: number;
                                /** @description The newest comments that hold it. */
                                quotes: {
                                    /** @description The id of the answer. */
                                    id: string;
                                    text: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the themes */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Theme"][];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add a theme: words that tell that a comment is about it */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A short stable name, such as `order-received`. */
                        key: string;
                        name: string;
                        /** @description Language → words or phrases that tell that a comment is about it. An asterisk at the end stands for any ending. Those under `und` are looked for in every language; those of `pt` and `pt-BR` are of one language. */
                        words: {
                            [key: string]: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Theme"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/themes/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often each theme comes up, and how those rate who say it */
        get: {
            parameters: {
                query?: {
                    /** @description Comments that hold all these words, wherever they stand. The last may be the beginning of a word of three letters or more; a minus before a word excludes it. */
                    search?: string;
                    /** @description Only what was said at these touchpoints; may be repeated. */
                    touchpoint?: string | string[];
                    /** @description Only touchpoints at these stages; may be repeated. */
                    stage?: string | string[];
                    /** @description Only answers to these surveys; may be repeated. */
                    survey?: string | string[];
                    /** @description Only answers that came by these channels; may be repeated. */
                    channel?: ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter") | ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter")[];
                    /** @description Only comments beside a rating of these bands; may be repeated. A comment beside no rating has no band. */
                    band?: ("negative" | "neutral" | "positive") | ("negative" | "neutral" | "positive")[];
                    /** @description Only comments in these languages, such as `de`; may be repeated. */
                    language?: string | string[];
                    /** @description The first day; 89 days before `to` when left out. */
                    from?: string;
                    /** @description The last day, included; today when left out. */
                    to?: string;
                    /** @description The calendar unit of a bucket. */
                    every?: "week" | "month";
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            to: string;
                            /**
                             * @description Read from the comments themselves.
                             * @enum {string}
                             */
                            basis: "rows";
                            /** @description How many comments were read. */
                            comments: number;
                            /** @description True where there are more: only the newest were read. */
                            is_cut: boolean;
                            /**
                             * @description The calendar unit of a bucket.
                             * @default week
                             * @enum {string}
                             */
                            every: "week" | "month";
                            themes: {
                                key: string;
                                name: string;
                                total: {
                                    /** @description All comments of this time. */
                                    comments: number;
                                    /** @description Those about the theme. */
                                    count: number;
                                    /** @description Percent; null without comments. */
                                    share: number | null;
                                    /** @description Of the share. */
                                    interval: components["schemas"]["Interval"] | null;
                                    /** @description How those who say it rate; ratings of different scales are never mixed. */
                                    scores: {
                                        /** @enum {string} */
                                        metric: "nps" | "csat" | "ces";
                                        scale: {
                                            min: number;
                                            max: number;
                                        };
                                        /** @description Ratings in this span. */
                                        count: number;
                                        /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
                                        score: number | null;
                                        /** @description The confidence interval of the score; null without answers. */
                                        interval: components["schemas"]["Interval"] | null;
                                    }[];
                                };
                                buckets: {
                                    /** @description The first day. */
                                    start: string;
                                    /** @description The last day, included. */
                                    end: string;
                                    /** @description All comments of this time. */
                                    comments: number;
                                    /** @description Those about the theme. */
                                    count: number;
                                    /** @description Percent; null without comments. */
                                    share: number | null;
                                    /** @description Of the share. */
                                    interval: components["schemas"]["Interval"] | null;
                                    /** @description How those who say it rate; ratings of different scales are never mixed. */
                                    scores: {
                                        /** @enum {string} */
                                        metric: "nps" | "csat" | "ces";
                                        scale: {
                                            min: number;
                                            max: number;
                                        };
                                        /** @description Ratings in this span. */
                                        count: number;
                                        /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
                                        score: number | null;
                                        /** @description The confidence interval of the score; null without answers. */
                                        interval: components["schemas"]["Interval"] | null;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/themes/{theme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a theme */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    theme: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Theme"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Remove a theme */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    theme: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change a theme; old comments are looked at by its new words */
        patch: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    theme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        /** @description Language → words or phrases that tell that a comment is about it. An asterisk at the end stands for any ending. Those under `und` are looked for in every language; those of `pt` and `pt-BR` are of one language. */
                        words?: {
                            [key: string]: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Theme"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * New answers and moving totals, as they come
         * @description Server-sent events: `totals` at the beginning and after changes, `answer` for each new or revised answer that counts, `removed` for one that is not to be shown any more. Send the last `id` as `Last-Event-ID` to go on where a stream has ended; events are kept for a week, and `gap` says that some may be missing. Lines that begin with a colon only keep the connection alive.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How many days the totals span, today included. */
                    days?: number;
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: {
                    /** @description The `id` that was heard last: the stream goes on behind it. */
                    "last-event-id"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The stream. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": {
                            /** @description To be sent as `Last-Event-ID` by whoever comes back. */
                            id: string;
                            /** @enum {string} */
                            event: "answer";
                            data: {
                                id: string;
                                /** @description The same id comes again with a higher one when something was changed. */
                                revision: number;
                                touchpoint: string;
                                stage: string;
                                survey: string;
                                /** @enum {string} */
                                channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
                                /** @description Of the survey’s first rated question. */
                                metric: ("nps" | "csat" | "ces") | null;
                                /** @description Null where that question was left out. */
                                rating: number | null;
                                band: ("negative" | "neutral" | "positive") | null;
                                /** @description The first comment that holds words. */
                                comment: string | null;
                                locale: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                answered_at: string;
                            };
                        } | {
                            /** @description To be sent as `Last-Event-ID` by whoever comes back. */
                            id: string;
                            /** @enum {string} */
                            event: "removed";
                            data: {
                                id: string;
                            };
                        } | {
                            /** @description To be sent as `Last-Event-ID` by whoever comes back. */
                            id?: string;
                            /** @enum {string} */
                            event: "totals";
                            data: {
                                /**
                                 * Format: date
                                 * @description A date in the site's time zone, such as `2026-05-02`.
                                 */
                                from: string;
                                /**
                                 * Format: date
                                 * @description A date in the site's time zone, such as `2026-05-02`.
                                 */
                                to: string;
                                /** @description Of each touchpoint its headline metric. */
                                touchpoints: {
                                    name: string;
                                    /** @enum {string} */
                                    metric: "nps" | "csat" | "ces";
                                    /** @description Ratings of different scales are never mixed: each has a series of its own. */
                                    scale: {
                                        min: number;
                                        max: number;
                                    };
                                    touchpoint: string;
                                    stage: string;
                                    /** @description Ratings in this span. */
                                    count: number;
                                    /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
                                    score: number | null;
                                    /** @description The confidence interval of the score; null without answers. */
                                    interval: components["schemas"]["Interval"] | null;
                                }[];
                            };
                        } | {
                            /** @enum {string} */
                            event: "gap";
                            data: {
                                detail: string;
                            };
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List responses
         * @description Page by page, newest first. With `order=updated`, for a copy elsewhere: each response that has changed comes at least once after its last change; go on with `next` until it is null, and keep `resume` for the next time. `Accept: text/csv` or `application/x-ndjson` gives the whole selection at once, as `/v1/responses.csv` and `.ndjson` do.
         */
        get: {
            parameters: {
                query?: {
                    /** @description At these touchpoints; may be repeated, as most others. */
                    touchpoint?: string | string[];
                    /** @description At touchpoints of these stages. */
                    stage?: string | string[];
                    survey?: string | string[];
                    channel?: ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter") | ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter")[];
                    /** @description How the answer reached us. */
                    source?: ("widget" | "page" | "staff" | "api" | "import") | ("widget" | "page" | "staff" | "api" | "import")[];
                    /** @description What has become of them; `counted` when left out. Erased ones are never shown. */
                    state?: ("counted" | "quarantined" | "discarded" | "test") | ("counted" | "quarantined" | "discarded" | "test")[];
                    /** @description Whose first rated question has this metric. */
                    metric?: "nps" | "csat" | "ces";
                    /** @description What the rating of the first rated question means. */
                    band?: ("negative" | "neutral" | "positive") | ("negative" | "neutral" | "positive")[];
                    /** @description The lowest rating of the first rated question. */
                    rating_min?: number;
                    /** @description The highest. */
                    rating_max?: number;
                    /** @description Given on this day or later, in the site’s calendar; or at this moment: ISO 8601 or Unix seconds. */
                    from?: string;
                    /** @description Given until the end of this day, or until this moment. */
                    to?: string;
                    /** @description Changed at this moment or later. */
                    updated_from?: string;
                    /** @description Not changed after this moment. */
                    updated_to?: string;
                    /** @description The site’s own id of the customer. */
                    customer?: string;
                    /** @description The address of the customer, in capitals or not. */
                    email?: string;
                    /** @description Whose comments hold all these words, as `search` of `GET /v1/comments` finds them: only among responses that count, and not with `order=updated`. */
                    search?: string;
                    /** @description With a comment, or without. */
                    commented?: "yes" | "no";
                    /** @description In which language it was asked, exactly so. */
                    locale?: string | string[];
                    /** @description With this value of one of the site’s dimensions: `plan:business`. Different dimensions must all fit. */
                    dimension?: string | string[];
                    /** @description With one of these tags. */
                    tag?: string | string[];
                    /** @description Is it assigned to somebody? */
                    handled?: "yes" | "no";
                    handled_by?: string;
                    /** @description The key of a saved filter; what else is given counts instead of what it says of the same. */
                    filter?: string;
                    /** @description By the moment they were given, the newest first (`desc`, as when left out) or last, or `updated`: by their last change, for copies elsewhere. */
                    order?: "desc" | "asc" | "updated";
                    /** @description 50 when left out. */
                    limit?: number;
                    /** @description The `next` of the page before; with `order=updated` also a `resume`. */
                    cursor?: string;
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Fewer than `limit`, or none, do not mean the end: a page that has looked at very many ends early. */
                            responses: components["schemas"]["SurveyResponse"][];
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                            /** @description With `order=updated`: what has changed and is not, or not any more, among what you ask for. */
                            removed: string[];
                            /** @description With `order=updated`: the cursor to come back with some time, to be told what has changed since. */
                            resume: string | null;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count responses
         * @description How many there are, by the parameters of `GET /v1/responses` but for `search`. Scores and trends count all at once: this is for lists.
         */
        get: {
            parameters: {
                query?: {
                    /** @description At these touchpoints; may be repeated, as most others. */
                    touchpoint?: string | string[];
                    /** @description At touchpoints of these stages. */
                    stage?: string | string[];
                    survey?: string | string[];
                    channel?: ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter") | ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter")[];
                    /** @description How the answer reached us. */
                    source?: ("widget" | "page" | "staff" | "api" | "import") | ("widget" | "page" | "staff" | "api" | "import")[];
                    /** @description What has become of them; `counted` when left out. Erased ones are never shown. */
                    state?: ("counted" | "quarantined" | "discarded" | "test") | ("counted" | "quarantined" | "discarded" | "test")[];
                    /** @description Whose first rated question has this metric. */
                    metric?: "nps" | "csat" | "ces";
                    /** @description What the rating of the first rated question means. */
                    band?: ("negative" | "neutral" | "positive") | ("negative" | "neutral" | "positive")[];
                    /** @description The lowest rating of the first rated question. */
                    rating_min?: number;
                    /** @description The highest. */
                    rating_max?: number;
                    /** @description Given on this day or later, in the site’s calendar; or at this moment: ISO 8601 or Unix seconds. */
                    from?: string;
                    /** @description Given until the end of this day, or until this moment. */
                    to?: string;
                    /** @description Changed at this moment or later. */
                    updated_from?: string;
                    /** @description Not changed after this moment. */
                    updated_to?: string;
                    /** @description The site’s own id of the customer. */
                    customer?: string;
                    /** @description The address of the customer, in capitals or not. */
                    email?: string;
                    /** @description With a comment, or without. */
                    commented?: "yes" | "no";
                    /** @description In which language it was asked, exactly so. */
                    locale?: string | string[];
                    /** @description With this value of one of the site’s dimensions: `plan:business`. Different dimensions must all fit. */
                    dimension?: string | string[];
                    /** @description With one of these tags. */
                    tag?: string | string[];
                    /** @description Is it assigned to somebody? */
                    handled?: "yes" | "no";
                    handled_by?: string;
                    /** @description The key of a saved filter; what else is given counts instead of what it says of the same. */
                    filter?: string;
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many were found. */
                            count: number;
                            /** @description False where there may be more: counting ends at 10,000, and after the newest 50,000 responses have been looked at. */
                            is_complete: boolean;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses/{response}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a response, and what its customer has said before */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    response: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description Counts up when the visitor changes something; not when your team does. */
                            revision: number;
                            /** @enum {string} */
                            state: "counted" | "quarantined" | "discarded" | "test";
                            /** @description Why it was put into quarantine. */
                            doubt: ("trap" | "too_fast" | "burst") | null;
                            survey: string;
                            version: number;
                            touchpoint: string;
                            stage: string;
                            /** @enum {string} */
                            channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
                            /** @enum {string} */
                            source: "widget" | "page" | "staff" | "api" | "import";
                            /** @description The import that it came with. Exports leave it out: elsewhere the number means nothing. */
                            import: number | null;
                            /** @description What was rated; the first rated question of the survey comes first. */
                            measures: {
                                question: string;
                                /** @enum {string} */
                                metric: "nps" | "csat" | "ces";
                                scale: {
                                    min: number;
                                    max: number;
                                };
                                /** @description Null where it was left out. */
                                rating: number | null;
                                band: ("negative" | "neutral" | "positive") | null;
                            }[];
                            /** @description Question id → rating, words, option or list of options. */
                            answers: {
                                [key: string]: number | string | string[];
                            };
                            /** @description What was written, in the order of the questions. */
                            comments: string[];
                            locale: string | null;
                            page: string | null;
                            /** @description The facts by which it is counted, as they were when it was given. */
                            attributes: {
                                [key: string]: string;
                            };
                            customer: {
                                /** @description The site’s own id. */
                                id: string;
                                email: string | null;
                                /** @description The trait `name`, where there is one. */
                                name: string | null;
                                /** @description Was this answer signed for? */
                                is_proven: boolean;
                            } | null;
                            /** @description What an answer in quarantine says of its customer, which is not taken over until it is released. */
                            claim: {
                                email: string | null;
                                traits: {
                                    [key: string]: unknown;
                                };
                            } | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            answered_at: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            received_at: string;
                            /**
                             * Format: date-time
                             * @description When the visitor or your team changed something last.
                             */
                            updated_at: string;
                            anonymised_at: string | null;
                            tags: string[];
                            handled_by: string | null;
                            handled_at: string | null;
                            /** @description The oldest first. */
                            notes: {
                                /** @description Counts up within a response. */
                                id: number;
                                text: string;
                                /** @description The name that was given, or the first characters of the key. */
                                author: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                created_at: string;
                            }[];
                            /** @description What the same customer said before, the newest first, 20 at most. */
                            earlier: components["schemas"]["SurveyResponse"][];
                            /** @description What is known of the customer now, by the names that your pages gave; empty for others. */
                            traits: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Tag a response, or say who handles it */
        patch: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    response: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description All tags that it shall have, instead of those it has. */
                        tags?: string[];
                        add_tags?: string[];
                        remove_tags?: string[];
                        /** @description Whom it is assigned to; null for nobody. */
                        handled_by?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description Counts up when the visitor changes something; not when your team does. */
                            revision: number;
                            /** @enum {string} */
                            state: "counted" | "quarantined" | "discarded" | "test";
                            /** @description Why it was put into quarantine. */
                            doubt: ("trap" | "too_fast" | "burst") | null;
                            survey: string;
                            version: number;
                            touchpoint: string;
                            stage: string;
                            /** @enum {string} */
                            channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
                            /** @enum {string} */
                            source: "widget" | "page" | "staff" | "api" | "import";
                            /** @description The import that it came with. Exports leave it out: elsewhere the number means nothing. */
                            import: number | null;
                            /** @description What was rated; the first rated question of the survey comes first. */
                            measures: {
                                question: string;
                                /** @enum {string} */
                                metric: "nps" | "csat" | "ces";
                                scale: {
                                    min: number;
                                    max: number;
                                };
                                /** @description Null where it was left out. */
                                rating: number | null;
                                band: ("negative" | "neutral" | "positive") | null;
                            }[];
                            /** @description Question id → rating, words, option or list of options. */
                            answers: {
                                [key: string]: number | string | string[];
                            };
                            /** @description What was written, in the order of the questions. */
                            comments: string[];
                            locale: string | null;
                            page: string | null;
                            /** @description The facts by which it is counted, as they were when it was given. */
                            attributes: {
                                [key: string]: string;
                            };
                            customer: {
                                /** @description The site’s own id. */
                                id: string;
                                email: string | null;
                                /** @description The trait `name`, where there is one. */
                                name: string | null;
                                /** @description Was this answer signed for? */
                                is_proven: boolean;
                            } | null;
                            /** @description What an answer in quarantine says of its customer, which is not taken over until it is released. */
                            claim: {
                                email: string | null;
                                traits: {
                                    [key: string]: unknown;
                                };
                            } | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            answered_at: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            received_at: string;
                            /**
                             * Format: date-time
                             * @description When the visitor or your team changed something last.
                             */
                            updated_at: string;
                            anonymised_at: string | null;
                            tags: string[];
                            handled_by: string | null;
                            handled_at: string | null;
                            /** @description The oldest first. */
                            notes: {
                                /** @description Counts up within a response. */
                                id: number;
                                text: string;
                                /** @description The name that was given, or the first characters of the key. */
                                author: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                created_at: string;
                            }[];
                            /** @description What the same customer said before, the newest first, 20 at most. */
                            earlier: components["schemas"]["SurveyResponse"][];
                            /** @description What is known of the customer now, by the names that your pages gave; empty for others. */
                            traits: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/responses/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag many responses, or say who handles them
         * @description By their ids, or as many as a filter finds: up to 5,000 at once, and the next ones with `cursor`.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        ids?: string[];
                        where?: components["schemas"]["ResponseFilterInput"];
                        /** @description The key of a saved filter, alone or beside `where`. */
                        filter?: string;
                        change: {
                            /** @description All tags that it shall have, instead of those it has. */
                            tags?: string[];
                            add_tags?: string[];
                            remove_tags?: string[];
                            /** @description Whom it is assigned to; null for nobody. */
                            handled_by?: string | null;
                        };
                        /** @description The `next` of the reply before. */
                        cursor?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many have changed; those that were so already are not among them. */
                            changed: number;
                            /** @description How many would have more than 20 tags, and stayed as they are. */
                            full: number;
                            /** @description Many are changed in several requests: send the same one again with this as `cursor`, until it is null. */
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All responses of a selection as CSV
         * @description A row for each response: its columns stand in docs/responses.md. No cell is carried out by a spreadsheet.
         */
        get: {
            parameters: {
                query?: {
                    /** @description At these touchpoints; may be repeated, as most others. */
                    touchpoint?: string | string[];
                    /** @description At touchpoints of these stages. */
                    stage?: string | string[];
                    survey?: string | string[];
                    channel?: ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter") | ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter")[];
                    /** @description How the answer reached us. */
                    source?: ("widget" | "page" | "staff" | "api" | "import") | ("widget" | "page" | "staff" | "api" | "import")[];
                    /** @description What has become of them; `counted` when left out. Erased ones are never shown. */
                    state?: ("counted" | "quarantined" | "discarded" | "test") | ("counted" | "quarantined" | "discarded" | "test")[];
                    /** @description Whose first rated question has this metric. */
                    metric?: "nps" | "csat" | "ces";
                    /** @description What the rating of the first rated question means. */
                    band?: ("negative" | "neutral" | "positive") | ("negative" | "neutral" | "positive")[];
                    /** @description The lowest rating of the first rated question. */
                    rating_min?: number;
                    /** @description The highest. */
                    rating_max?: number;
                    /** @description Given on this day or later, in the site’s calendar; or at this moment: ISO 8601 or Unix seconds. */
                    from?: string;
                    /** @description Given until the end of this day, or until this moment. */
                    to?: string;
                    /** @description Changed at this moment or later. */
                    updated_from?: string;
                    /** @description Not changed after this moment. */
                    updated_to?: string;
                    /** @description The site’s own id of the customer. */
                    customer?: string;
                    /** @description The address of the customer, in capitals or not. */
                    email?: string;
                    /** @description Whose comments hold all these words, as `search` of `GET /v1/comments` finds them: only among responses that count, and not with `order=updated`. */
                    search?: string;
                    /** @description With a comment, or without. */
                    commented?: "yes" | "no";
                    /** @description In which language it was asked, exactly so. */
                    locale?: string | string[];
                    /** @description With this value of one of the site’s dimensions: `plan:business`. Different dimensions must all fit. */
                    dimension?: string | string[];
                    /** @description With one of these tags. */
                    tag?: string | string[];
                    /** @description Is it assigned to somebody? */
                    handled?: "yes" | "no";
                    handled_by?: string;
                    /** @description The key of a saved filter; what else is given counts instead of what it says of the same. */
                    filter?: string;
                    /** @description By the moment they were given. */
                    order?: "asc" | "desc";
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All responses of a selection as NDJSON
         * @description A line of JSON for each response, as `/v1/responses` has them.
         */
        get: {
            parameters: {
                query?: {
                    /** @description At these touchpoints; may be repeated, as most others. */
                    touchpoint?: string | string[];
                    /** @description At touchpoints of these stages. */
                    stage?: string | string[];
                    survey?: string | string[];
                    channel?: ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter") | ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter")[];
                    /** @description How the answer reached us. */
                    source?: ("widget" | "page" | "staff" | "api" | "import") | ("widget" | "page" | "staff" | "api" | "import")[];
                    /** @description What has become of them; `counted` when left out. Erased ones are never shown. */
                    state?: ("counted" | "quarantined" | "discarded" | "test") | ("counted" | "quarantined" | "discarded" | "test")[];
                    /** @description Whose first rated question has this metric. */
                    metric?: "nps" | "csat" | "ces";
                    /** @description What the rating of the first rated question means. */
                    band?: ("negative" | "neutral" | "positive") | ("negative" | "neutral" | "positive")[];
                    /** @description The lowest rating of the first rated question. */
                    rating_min?: number;
                    /** @description The highest. */
                    rating_max?: number;
                    /** @description Given on this day or later, in the site’s calendar; or at this moment: ISO 8601 or Unix seconds. */
                    from?: string;
                    /** @description Given until the end of this day, or until this moment. */
                    to?: string;
                    /** @description Changed at this moment or later. */
                    updated_from?: string;
                    /** @description Not changed after this moment. */
                    updated_to?: string;
                    /** @description The site’s own id of the customer. */
                    customer?: string;
                    /** @description The address of the customer, in capitals or not. */
                    email?: string;
                    /** @description Whose comments hold all these words, as `search` of `GET /v1/comments` finds them: only among responses that count, and not with `order=updated`. */
                    search?: string;
                    /** @description With a comment, or without. */
                    commented?: "yes" | "no";
                    /** @description In which language it was asked, exactly so. */
                    locale?: string | string[];
                    /** @description With this value of one of the site’s dimensions: `plan:business`. Different dimensions must all fit. */
                    dimension?: string | string[];
                    /** @description With one of these tags. */
                    tag?: string | string[];
                    /** @description Is it assigned to somebody? */
                    handled?: "yes" | "no";
                    handled_by?: string;
                    /** @description The key of a saved filter; what else is given counts instead of what it says of the same. */
                    filter?: string;
                    /** @description By the moment they were given. */
                    order?: "asc" | "desc";
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": string;
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses/{response}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the notes of a response */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    response: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Counts up within a response. */
                            id: number;
                            text: string;
                            /** @description The name that was given, or the first characters of the key. */
                            author: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                        }[];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Note something about a response */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    response: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description What your team should know. It goes when the answer is anonymised or erased. */
                        text: string;
                        /** @description Who writes it; the first characters of the key when left out. */
                        author?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Counts up within a response. */
                            id: number;
                            text: string;
                            /** @description The name that was given, or the first characters of the key. */
                            author: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses/{response}/notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a note */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    response: string;
                    note: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the saved filters */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedFilter"][];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Save a filter */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A short stable name, such as `order-received`. */
                        key: string;
                        name: string;
                        query: components["schemas"]["ResponseFilterInput"];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedFilter"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/filters/{filter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a saved filter */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    filter: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedFilter"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Remove a saved filter */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    filter: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change a saved filter */
        patch: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    filter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        query?: components["schemas"]["ResponseFilterInput"];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedFilter"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sites that the key opens */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Site"][];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add a site */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /**
                         * @description Days, weeks and months of every trend are those of this zone.
                         * @default UTC
                         */
                        time_zone?: string;
                        /**
                         * @default monday
                         * @enum {string}
                         */
                        week_start?: "monday" | "saturday" | "sunday";
                        /**
                         * @description Whose months and quarters trends are told in.
                         * @default gregorian
                         * @enum {string}
                         */
                        calendar?: "gregorian" | "persian";
                        /**
                         * @description The steps of the customer's life, in order.
                         * @default [
                         *       "discover",
                         *       "choose",
                         *       "buy",
                         *       "receive",
                         *       "use",
                         *       "get-help",
                         *       "return",
                         *       "come-back"
                         *     ]
                         */
                        stages?: string[];
                        /**
                         * @description What may be remembered on the visitor’s device, so that nobody is nagged; never an identifier.
                         * @default after_shown
                         * @enum {string}
                         */
                        memory?: "after_answer" | "after_shown" | "none";
                        /**
                         * @description Days between any two surveys for the same visitor.
                         * @default 30
                         */
                        pause_days?: number;
                        /**
                         * @description The origins whose pages may send. `*` stands for every origin with a name; `null`, which sandboxed frames and files have, is taken only when it is listed.
                         * @default [
                         *       "*"
                         *     ]
                         */
                        origins?: string[];
                        /**
                         * @description `required`: only customers whom a signed token proves are kept as such; other answers are anonymous.
                         * @default optional
                         * @enum {string}
                         */
                        identity?: "optional" | "required";
                        /**
                         * @description Facts by which answers are counted: `locale`, also for earlier answers, or the name of a trait such as `plan`, for answers from then on that it was declared. 200 values of each are told apart.
                         * @default []
                         */
                        dimensions?: string[];
                        /** @description The public site key of the script tag. */
                        key: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The public site key of the script tag. */
                            key: string;
                            name: string;
                            /** @description Days, weeks and months of every trend are those of this zone. */
                            time_zone: string;
                            /** @enum {string} */
                            week_start: "monday" | "saturday" | "sunday";
                            /**
                             * @description Whose months and quarters trends are told in.
                             * @enum {string}
                             */
                            calendar: "gregorian" | "persian";
                            /** @description The steps of the customer's life, in order. */
                            stages: string[];
                            /**
                             * @description What may be remembered on the visitor’s device, so that nobody is nagged; never an identifier.
                             * @enum {string}
                             */
                            memory: "after_answer" | "after_shown" | "none";
                            /** @description Days between any two surveys for the same visitor. */
                            pause_days: number;
                            /** @description The origins whose pages may send. `*` stands for every origin with a name; `null`, which sandboxed frames and files have, is taken only when it is listed. */
                            origins: string[];
                            /**
                             * @description `required`: only customers whom a signed token proves are kept as such; other answers are anonymous.
                             * @enum {string}
                             */
                            identity: "optional" | "required";
                            /** @description Facts by which answers are counted: `locale`, also for earlier answers, or the name of a trait such as `plan`, for answers from then on that it was declared. 200 values of each are told apart. */
                            dimensions: string[];
                            /** @description All answers and showings are being counted anew; null when they are not. Until then the site and its trends stay as they were. */
                            recounting: {
                                /**
                                 * @description What is new; `repair` when an operator has asked for it.
                                 * @enum {string}
                                 */
                                reason: "time_zone" | "dimensions" | "repair";
                                /** @description What the site will have as soon as all is counted. */
                                to: {
                                    time_zone: string;
                                    dimensions: string[];
                                };
                                /** @description About which share is counted. */
                                done: number;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                started_at: string;
                            } | null;
                            /** @description Its data is made up. */
                            demo: boolean;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                            /** @description Shown once. Keep it on your server, never in a page. Null where somebody who has signed in adds the site: they make keys at `/v1/keys` when they need one. */
                            secret_key: string | null;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sites/{site}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a site */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    site: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Site"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Remove a site without answers */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    site: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * Change a site
         * @description A new time zone or other dimensions need all answers to be counted anew, which is done behind the answers: until then the site and its trends stay as they were, and `recounting` tells how far it is. What was asked for last holds: to stay with what is served, ask for that.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    site: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        /** @description Days, weeks and months of every trend are those of this zone. */
                        time_zone?: string;
                        /** @enum {string} */
                        week_start?: "monday" | "saturday" | "sunday";
                        /**
                         * @description Whose months and quarters trends are told in.
                         * @enum {string}
                         */
                        calendar?: "gregorian" | "persian";
                        /** @description The steps of the customer's life, in order. */
                        stages?: string[];
                        /**
                         * @description What may be remembered on the visitor’s device, so that nobody is nagged; never an identifier.
                         * @enum {string}
                         */
                        memory?: "after_answer" | "after_shown" | "none";
                        /** @description Days between any two surveys for the same visitor. */
                        pause_days?: number;
                        /** @description The origins whose pages may send. `*` stands for every origin with a name; `null`, which sandboxed frames and files have, is taken only when it is listed. */
                        origins?: string[];
                        /**
                         * @description `required`: only customers whom a signed token proves are kept as such; other answers are anonymous.
                         * @enum {string}
                         */
                        identity?: "optional" | "required";
                        /** @description Facts by which answers are counted: `locale`, also for earlier answers, or the name of a trait such as `plan`, for answers from then on that it was declared. 200 values of each are told apart. */
                        dimensions?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Site"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/sites/{site}/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch whether the site's script arrives on pages
         * @description For whoever puts the script tag onto a page: was it fetched, was something shown or answered, was a page refused, and does the script ask anything at all? Known to this process, since it started; nothing of it is kept.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    site: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A watch, not a record: it is kept in the memory of the process that replies, since it started, and nowhere else. Of several nodes each tells what itself has seen. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: date-time
                             * @description The clock of the server, to tell how long ago something was.
                             */
                            as_of: string;
                            /**
                             * Format: date-time
                             * @description When this process began to watch. It knows of nothing that came before.
                             */
                            since: string;
                            /** @description When the script was fetched last. */
                            fetched_at: string | null;
                            /** @description Whose pages have fetched it, the newest first, 5 at most. Anybody can claim to be of any: of more are kept the newest, those that the site’s `origins` list, and those that come from most places. */
                            fetched_by: {
                                /** @description Null where the page, the browser or a proxy on the way does not tell. */
                                origin: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                at: string;
                            }[];
                            /** @description When a page told last that a survey was shown. */
                            shown_at: string | null;
                            /** @description When a page sent an answer last. */
                            answered_at: string | null;
                            /** @description Whose pages were refused because the site's `origins` do not list them, and still do not; the newest first, 5 at most. Of more are kept the newest, and those that come from most places. */
                            refused: {
                                /** @description Scheme, name and port. Never a path, and never who was there. */
                                origin: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                at: string;
                            }[];
                            /** @description The surveys that are live. Where none of them is `asking`, the script asks nothing. */
                            surveys: {
                                /** @description A short stable name, such as `order-received`. */
                                key: string;
                                name: string;
                                /**
                                 * @description `asking`: the script asks, where its rules hold; `waiting` for `starts_at`; `over`: past `ends_at`; `quota_reached`.
                                 * @enum {string}
                                 */
                                state: "asking" | "waiting" | "over" | "quota_reached";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the secret keys of the site, or of the installation */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Its first twelve characters; the rest is not kept. */
                            prefix: string;
                            name: string;
                            /** @enum {string} */
                            scope: "read" | "write" | "admin";
                            /** @description What it means in Delighted’s API; null when none was named. */
                            survey: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                            /** @description To the minute; null when it was never used. */
                            last_used_at: string | null;
                        }[];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make a secret key */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description What it is for, so that it can be told from others. */
                        name: string;
                        /**
                         * @description What it allows; each scope includes those before it.
                         * @default read
                         * @enum {string}
                         */
                        scope?: "read" | "write" | "admin";
                        /** @description The survey that it means in Delighted’s API, where one key stood for one project. It may read all others too. */
                        survey?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Its first twelve characters; the rest is not kept. */
                            prefix: string;
                            name: string;
                            /** @enum {string} */
                            scope: "read" | "write" | "admin";
                            /** @description What it means in Delighted’s API; null when none was named. */
                            survey: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                            /** @description To the minute; null when it was never used. */
                            last_used_at: string | null;
                            /** @description Shown once. Keep it on your server, never in a page. */
                            secret_key: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{prefix}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a secret key */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    prefix: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the keys that prove customers */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Name it as `kid` in the header of a token; a token without one is tried with every key. */
                            id: string;
                            /** @enum {string} */
                            algorithm: "EdDSA" | "HS256";
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                        }[];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Add a key that proves customers
         * @description To replace a key, add the new one, sign with it, and remove the old one an hour later.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        algorithm: "EdDSA";
                        /** @description The Ed25519 public key in PEM: `-----BEGIN PUBLIC KEY-----…`. */
                        public_key: string;
                    } | {
                        /** @enum {string} */
                        algorithm: "HS256";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Name it as `kid` in the header of a token; a token without one is tried with every key. */
                            id: string;
                            /** @enum {string} */
                            algorithm: "EdDSA" | "HS256";
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                            /** @description For HS256, in base64url, shown once: keep it on your server, never in a page. */
                            secret?: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a key that proves customers */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the answers in quarantine */
        get: {
            parameters: {
                query?: {
                    /** @description `trap`: the bait was taken. `too_fast`: given sooner after it was shown than a person can. `burst`: one of very many from one place. */
                    doubt?: "trap" | "too_fast" | "burst";
                    /** @description A short stable name, such as `order-received`. */
                    touchpoint?: string;
                    limit?: number;
                    /** @description The `next` of the page before. */
                    cursor?: string;
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Newest first. */
                            responses: {
                                id: string;
                                /**
                                 * @description `trap`: the bait was taken. `too_fast`: given sooner after it was shown than a person can. `burst`: one of very many from one place.
                                 * @enum {string}
                                 */
                                doubt: "trap" | "too_fast" | "burst";
                                survey: string;
                                version: number;
                                touchpoint: string;
                                /** @enum {string} */
                                channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
                                /** @description Question id → rating, words, option or list of options. Every revision carries all of them, never a part. */
                                answers: {
                                    [key: string]: number | string | string[];
                                };
                                customer: string | null;
                                page: string | null;
                                locale: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                answered_at: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                received_at: string;
                            }[];
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Release answers from quarantine, or discard them */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description `release`: they count from now on, on the day they were given. `discard`: they never count.
                         * @enum {string}
                         */
                        action: "release" | "discard";
                        ids?: string[];
                        /**
                         * @description All that are in quarantine, as far as `doubt` and `touchpoint` say.
                         * @enum {boolean}
                         */
                        all?: true;
                        /**
                         * @description `trap`: the bait was taken. `too_fast`: given sooner after it was shown than a person can. `burst`: one of very many from one place.
                         * @enum {string}
                         */
                        doubt?: "trap" | "too_fast" | "burst";
                        /** @description A short stable name, such as `order-received`. */
                        touchpoint?: string;
                        /**
                         * Format: date-time
                         * @description With `all`: only what was received before, so that nothing goes that came after you looked.
                         */
                        before?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many answers left the quarantine. */
                            changed: number;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/touchpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the touchpoints */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Touchpoint"][];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add a touchpoint */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A short stable name, such as `order-received`. */
                        key: string;
                        name: string;
                        /** @description The step of the customer's life that it belongs to, one of the site's stages. */
                        stage: string;
                        /**
                         * @description The headline metric. Other metrics are kept beside it, never mixed into it.
                         * @enum {string}
                         */
                        metric: "nps" | "csat" | "ces";
                        /** @description Who looks after this touchpoint. */
                        owner?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Touchpoint"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/touchpoints/{touchpoint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a touchpoint */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    touchpoint: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Touchpoint"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Remove a touchpoint without answers */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    touchpoint: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change a touchpoint */
        patch: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    touchpoint: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        /** @description The step of the customer's life that it belongs to, one of the site's stages. */
                        stage?: string;
                        /**
                         * @description The headline metric. Other metrics are kept beside it, never mixed into it.
                         * @enum {string}
                         */
                        metric?: "nps" | "csat" | "ces";
                        /** @description Who looks after this touchpoint. */
                        owner?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Touchpoint"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the surveys */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Survey"][];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add a survey */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A short stable name, such as `order-received`. */
                        key: string;
                        name: string;
                        /**
                         * @default draft
                         * @enum {string}
                         */
                        status?: "draft" | "live" | "paused" | "ended";
                        /**
                         * @description For how many days answers tell who gave them, and what they wrote; then only the ratings stay and count on. Null for ever.
                         * @default null
                         */
                        keep_days?: number | null;
                        definition: components["schemas"]["SurveyDefinitionInput"];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Survey"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surveys/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See a survey before it is kept
         * @description Refuses what adding it would refuse, says what keeping it would say, and gives what the widget would be given. Keeps nothing.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A short stable name, such as `order-received`. */
                        key: string;
                        name: string;
                        definition: components["schemas"]["SurveyDefinitionInput"];
                        /** @description The language in which it shall be shown; its default language when left out. */
                        locale?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The module that shows it, below `/w/`; its `openSurvey` takes the file and a loader. */
                            script: string;
                            /** @description The survey with every visible word in one language, as the module takes it. */
                            file: {
                                /** @description A short stable name, such as `order-received`. */
                                key: string;
                                version: number;
                                /** @description The language of the words that the widget brings itself. */
                                locale: string;
                                /** @enum {string} */
                                dir: "ltr" | "rtl";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @description What the loader of the site would know of it; what has its default is left out. */
                            rules: {
                                /** @description A short stable name, such as `order-received`. */
                                key: string;
                                version: number;
                            } & {
                                [key: string]: unknown;
                            };
                            /** @description What would be mended, and what may annoy visitors. */
                            notices: {
                                /** @enum {string} */
                                about: "look" | "metric" | "politeness";
                                text: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surveys/{survey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a survey */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    survey: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Survey"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Remove a survey without answers */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    survey: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * Change a survey
         * @description A different definition becomes the next version. Status goes draft → live ⇄ paused → ended.
         */
        patch: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    survey: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        /** @enum {string} */
                        status?: "draft" | "live" | "paused" | "ended";
                        /** @description For how many days answers tell who gave them, and what they wrote; then only the ratings stay and count on. Null for ever. */
                        keep_days?: number | null;
                        definition?: components["schemas"]["SurveyDefinitionInput"];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Survey"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/surveys/{survey}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a survey asked in each of its versions
         * @description Answers name the version that they were given to. `POST` the first elsewhere and `PATCH` the others, and it has the same ones.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description A short stable name, such as `order-received`. */
                    survey: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            definition: components["schemas"]["SurveyDefinition"];
                            /** @description When it first became live, and so from when on answers were given to it; null if it never was. */
                            live_at: string | null;
                        }[];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the latest imports */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportRun"][];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Send a file to be imported
         * @description The body is the file: a table (CSV), NDJSON or a list in JSON, of 4 GiB at most. The reply tells what was guessed; nothing is imported yet.
         */
        post: {
            parameters: {
                query?: {
                    /** @description What the file is called, for people. */
                    name?: string;
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportRun"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the next piece of a large file
         * @description A request may take 30 seconds: send what takes longer in pieces, each from where the last has ended.
         */
        post: {
            parameters: {
                query: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Where in the file it begins. */
                    offset: number;
                };
                header?: never;
                path: {
                    import: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportRun"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how far an import is */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    import: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportRun"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Undo an import: its answers are removed, with their counts */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    import: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Take the answers of an import out of all scores, or put them back */
        patch: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    import: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description False takes all answers of the import out of every score; true puts them back. */
                        is_counted: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportRun"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/imports/{import}/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rows that were refused, as CSV
         * @description Each with its place in the file and the reason. Mend them and import the table again: what was kept is known then.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    import: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try an import, or carry it out
         * @description With `dry_run` nothing changes: what would become of it is told by `GET /v1/imports/ID` then. Of our own export, proofs of customers and answers that did not count come back with a key of the scope `admin` only.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    import: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Only tells what would become of it.
                         * @default false
                         */
                        dry_run?: boolean;
                        /** @description The survey whose questions take the columns. Left out for our own export, whose rows name theirs. */
                        survey?: string;
                        create?: {
                            /** @description A short stable name, such as `order-received`. */
                            touchpoint: string;
                            /** @description What people call the touchpoint; else its key. */
                            name?: string;
                            /** @description One of the site's stages. */
                            stage: string;
                            /** @description Else the touchpoint's key and `-import`. */
                            survey?: string;
                            /** @enum {string} */
                            metric: "nps" | "csat" | "ces";
                            /** @description Where the scale is not the usual one of its metric. */
                            points?: 2 | 3 | 4 | 5 | 7 | 10;
                        };
                        mapping?: components["schemas"]["ImportMappingInput"];
                        /** @description A mapping that was saved. */
                        mapping_name?: string;
                        /**
                         * @description Names where the answers come from. A row that has come from the same source before is known and changes nothing.
                         * @default file
                         */
                        source?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportRun"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the mappings */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            mapping: components["schemas"]["ImportMapping"];
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            updated_at: string;
                        }[];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-mappings/{mapping_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a mapping under a name */
        put: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description What the mapping is called. */
                    mapping_name: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ImportMappingInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            mapping: components["schemas"]["ImportMapping"];
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            updated_at: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Remove a mapping */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    /** @description What the mapping is called. */
                    mapping_name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the webhooks */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"][];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Add a webhook, which is told of what happens from now on
         * @description What is sent, and how to check that it comes from here, is described under `webhooks` of this description, and in the guide to webhooks.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Where events are sent with POST: https, or http, on the ports 443 and 80, without a user and a password. */
                        url: string;
                        /**
                         * @description For people.
                         * @default
                         */
                        name?: string;
                        /**
                         * @description What to be told of. Whoever keeps copies of responses asks for `response.erased` too.
                         * @default [
                         *       "response.created",
                         *       "response.updated",
                         *       "response.negative",
                         *       "response.erased",
                         *       "alert.raised",
                         *       "alert.resolved",
                         *       "survey.created",
                         *       "survey.changed",
                         *       "survey.started",
                         *       "survey.paused",
                         *       "survey.ended"
                         *     ]
                         */
                        events?: ("response.created" | "response.updated" | "response.negative" | "response.erased" | "alert.raised" | "alert.resolved" | "survey.created" | "survey.changed" | "survey.started" | "survey.paused" | "survey.ended")[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            url: string;
                            name: string;
                            events: ("response.created" | "response.updated" | "response.negative" | "response.erased" | "alert.raised" | "alert.resolved" | "survey.created" | "survey.changed" | "survey.started" | "survey.paused" | "survey.ended")[];
                            is_active: boolean;
                            /** @description `gone`: the receiver answered 410. `failing`: nothing has arrived there for five days. */
                            disabled_because: ("asked" | "gone" | "failing") | null;
                            disabled_at: string | null;
                            /** @description Since when nothing has arrived there; null while things do, and when nothing waits any more. */
                            failing_since: string | null;
                            /** @description Until when the receiver has asked to be left alone, with `Retry-After`. */
                            rests_until: string | null;
                            /** @description Until when what is sent is signed with the secret before as well; null outside a rotation. */
                            old_secret_until: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            updated_at: string;
                            /** @description `whsec_` and 32 bytes in base64: what is sent is signed with it. Shown only now. */
                            secret: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Remove a webhook, with all that was and is to be sent there */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change a webhook, or let it rest */
        patch: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Where events are sent with POST: https, or http, on the ports 443 and 80, without a user and a password. */
                        url?: string;
                        name?: string;
                        /** @description What to be told of. Whoever keeps copies of responses asks for `response.erased` too. */
                        events?: ("response.created" | "response.updated" | "response.negative" | "response.erased" | "alert.raised" | "alert.resolved" | "survey.created" | "survey.changed" | "survey.started" | "survey.paused" | "survey.ended")[];
                        /** @description `true` sends again, beginning with what was not sent meanwhile, as far as it happened in the last week. `false` sends nothing until then. */
                        is_active?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/webhooks/{webhook}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret
         * @description For a day what is sent is signed with both, so that the receiver can change in peace.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            url: string;
                            name: string;
                            events: ("response.created" | "response.updated" | "response.negative" | "response.erased" | "alert.raised" | "alert.resolved" | "survey.created" | "survey.changed" | "survey.started" | "survey.paused" | "survey.ended")[];
                            is_active: boolean;
                            /** @description `gone`: the receiver answered 410. `failing`: nothing has arrived there for five days. */
                            disabled_because: ("asked" | "gone" | "failing") | null;
                            disabled_at: string | null;
                            /** @description Since when nothing has arrived there; null while things do, and when nothing waits any more. */
                            failing_since: string | null;
                            /** @description Until when the receiver has asked to be left alone, with `Retry-After`. */
                            rests_until: string | null;
                            /** @description Until when what is sent is signed with the secret before as well; null outside a rotation. */
                            old_secret_until: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            updated_at: string;
                            /** @description `whsec_` and 32 bytes in base64: what is sent is signed with it. Shown only now. */
                            secret: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhook}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test, on the way of all events
         * @description At most one in a minute; `Retry-After` says when the next one may be sent.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What `/v1/deliveries/{delivery}` tells of. */
                            delivery: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was and is to be sent to webhooks, people and chats
         * @description Owners see what goes to everybody; whoever else has signed in, what goes to them.
         */
        get: {
            parameters: {
                query?: {
                    /** @description To this webhook, person or chat. */
                    receiver?: string;
                    /** @description May be repeated. */
                    state?: ("waiting" | "delivered" | "given_up" | "dropped") | ("waiting" | "delivered" | "given_up" | "dropped")[];
                    /** @description Of these events; may be repeated. */
                    type?: ("response.created" | "response.updated" | "response.negative" | "response.erased" | "alert.raised" | "alert.resolved" | "survey.created" | "survey.changed" | "survey.started" | "survey.paused" | "survey.ended" | "test" | "response.unhandled" | "webhook.disabled" | "digest") | ("response.created" | "response.updated" | "response.negative" | "response.erased" | "alert.raised" | "alert.resolved" | "survey.created" | "survey.changed" | "survey.started" | "survey.paused" | "survey.ended" | "test" | "response.unhandled" | "webhook.disabled" | "digest")[];
                    /** @description Of this response. */
                    response?: string;
                    limit?: number;
                    /** @description The `next` of the page before. */
                    cursor?: string;
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The newest first. They are kept for 30 days. */
                            deliveries: components["schemas"]["Delivery"][];
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a delivery, and what a webhook would be sent now
         * @description Owners see what goes to everybody; whoever else has signed in, what goes to them. Editors see what goes to any person or chat.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    delivery: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Stands in the header `webhook-id` of each attempt to tell a webhook: of one event to one receiver always the same. */
                            id: string;
                            /** @description The id of the webhook, or of the recipient, which is a person or a chat. */
                            receiver: string;
                            /** @enum {string} */
                            type: "response.created" | "response.updated" | "response.negative" | "response.erased" | "alert.raised" | "alert.resolved" | "survey.created" | "survey.changed" | "survey.started" | "survey.paused" | "survey.ended" | "test" | "response.unhandled" | "webhook.disabled" | "digest";
                            /** @description What it tells of: the id of the response; `alert 7`; `survey 3`; `webhook ID` of a webhook or a chat that was switched off; `digest 2026-05-04`, the Monday on which it is due; `test 9`. */
                            subject: string;
                            /**
                             * Format: date-time
                             * @description When it happened.
                             */
                            timestamp: string;
                            /**
                             * @description `waiting`: it is sent when its time comes, which is after quiet hours and pauses too. `delivered`: it was taken. `given_up`: ten attempts have failed, or it was refused for good. `dropped`: it was not sent, because there was nothing to tell any more (the response was erased, does not count or is not negative any more, or is assigned by now; the alert is not there any more; what was switched off is on again; there is no news for a digest, or the next one is due), because the receiver was switched off or on or has unsubscribed meanwhile, may not see the site any more, or because this server sends no mail.
                             * @enum {string}
                             */
                            state: "waiting" | "delivered" | "given_up" | "dropped";
                            /** @description How many have failed since it was made or asked for again. */
                            attempts: number;
                            /** @description Not before an earlier event of the same response has been delivered or given up; null when there is none. */
                            next_attempt_at: string | null;
                            finished_at: string | null;
                            /** @description The last attempts, 20 at most, the oldest first. What receivers answer is not kept. */
                            log: {
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                at: string;
                                milliseconds: number;
                                /** @description What was answered; null where nothing was. */
                                status: number | null;
                                /** @description `address`: the URL is not one that is sent to. `forbidden`: its name leads into a network that nothing is sent to. `name`: its name leads nowhere. `refused`: nobody takes connections there. `tls`: the certificate is not in order. `timeout`: no answer within 20 seconds. `broken`: the connection ended early. `sealed`: the secret was sealed with a TOUCHLINE_SECRET that is not there any more. `fault`: ours. */
                                fault: ("address" | "forbidden" | "name" | "refused" | "tls" | "timeout" | "broken" | "sealed" | "fault") | null;
                            }[];
                            /** @description What would be sent now, made from what is known now, without its signature; null where there is nothing to tell any more. */
                            request: {
                                event: components["schemas"]["ResponseEvent"] | components["schemas"]["ErasedEvent"] | components["schemas"]["AlertEvent"] | components["schemas"]["SurveyEvent"] | components["schemas"]["TestEvent"];
                                headers: {
                                    [key: string]: string;
                                };
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send many again
         * @description They keep their ids, so that receivers can tell that they have them. Owners see what goes to everybody; whoever else has signed in, what goes to them.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description To this webhook, person or chat; to all when left out. */
                        receiver?: string;
                        /** @description These deliveries; all that fit the rest when left out. */
                        ids?: string[];
                        /**
                         * @description Of those in these states; what waits is sent anyway.
                         * @default [
                         *       "given_up"
                         *     ]
                         */
                        state?: ("delivered" | "given_up" | "dropped")[];
                        /**
                         * Format: date-time
                         * @description Of what has happened since.
                         */
                        from?: string;
                        /**
                         * Format: date-time
                         * @description Of what has happened before.
                         */
                        to?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many are sent again. */
                            replayed: number;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{delivery}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one again
         * @description Owners see what goes to everybody; whoever else has signed in, what goes to them.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    delivery: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Delivery"];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List whom the site may tell: its people and its chats
         * @description Whoever may only look sees themselves alone. Only owners see the mail addresses of others.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description People of the site by their names, then chats in the order in which they were added. */
                            recipients: {
                                /** @description Of somebody of the site: the id of their account. */
                                id: string;
                                /** @enum {string} */
                                kind: "mail" | "slack" | "teams" | "discord" | "mattermost";
                                name: string;
                                /** @description Of a chat the name of the server. Of somebody of the site their mail address, which only they and owners are told; null for others. */
                                address: string | null;
                                /** @description Of messages; null for that of the account, whatever it is then. A chat always has one of its own. */
                                language: ("en" | "es" | "de" | "fr" | "cs" | "fil" | "fa") | null;
                                /** @description Null for the site's, whatever it is then. */
                                time_zone: string | null;
                                /** @description By what they are told now. */
                                in_force: {
                                    /** @enum {string} */
                                    language: "en" | "es" | "de" | "fr" | "cs" | "fil" | "fa";
                                    time_zone: string;
                                };
                                /** @description When nothing is sent; what comes meanwhile is summed up afterwards. Null for never. */
                                quiet: {
                                    /** @description In the time zone of the recipient. */
                                    from: string;
                                    /** @description The next day where it is not later than `from`. */
                                    to: string;
                                    /**
                                     * @description All of these days, too, such as those of the weekend.
                                     * @default []
                                     */
                                    days_off: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                                } | null;
                                /** @description At most one message in so many minutes; what comes meanwhile is summed up in the next. */
                                bundle_minutes: number;
                                /** @description Is a page on the week sent on Monday mornings? */
                                digest: boolean;
                                /** @description Did they end the digest themselves? Then only they can switch it on again. */
                                digest_unsubscribed: boolean;
                                is_active: boolean;
                                /** @description `asked`: somebody of the site said so. `unsubscribed`: they said so themselves, and only they can switch it on again. `gone`: the address is not there any more. `failing`: nothing has arrived there for five days. */
                                disabled_because: ("asked" | "gone" | "failing" | "unsubscribed") | null;
                                /** @description Since when nothing has arrived there; null while things do, and when nothing waits any more. */
                                failing_since: string | null;
                            }[];
                            /** @description Does this server know a mail server (`SMTP_URL`)? Without one people get nothing. */
                            sends_mail: boolean;
                            /** @description Does this server know where it is found (`TOUCHLINE_PUBLIC_URL`)? Without it links lead to the machine itself. */
                            tells_public_address: boolean;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add a chat, by what its service calls an incoming webhook */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "slack" | "teams" | "discord" | "mattermost";
                        /** @description Such as the name of the room. */
                        name: string;
                        /** @description The address that the service gives for an incoming webhook. It is a secret and never shown again. */
                        url: string;
                        /**
                         * @default en
                         * @enum {string}
                         */
                        language?: "en" | "es" | "de" | "fr" | "cs" | "fil" | "fa";
                        /**
                         * @description Null for the site's, whatever it is then.
                         * @default null
                         */
                        time_zone?: string | null;
                        /**
                         * @description When nothing is sent; what comes meanwhile is summed up afterwards. Null for never.
                         * @default null
                         */
                        quiet?: {
                            /** @description In the time zone of the recipient. */
                            from: string;
                            /** @description The next day where it is not later than `from`. */
                            to: string;
                            /**
                             * @description All of these days, too, such as those of the weekend.
                             * @default []
                             */
                            days_off?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                        } | null;
                        /**
                         * @description At most one message in so many minutes; what comes meanwhile is summed up in the next.
                         * @default 5
                         */
                        bundle_minutes?: number;
                        /**
                         * @description Is a page on the week sent on Monday mornings?
                         * @default false
                         */
                        digest?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Of somebody of the site: the id of their account. */
                            id: string;
                            /** @enum {string} */
                            kind: "mail" | "slack" | "teams" | "discord" | "mattermost";
                            name: string;
                            /** @description Of a chat the name of the server. Of somebody of the site their mail address, which only they and owners are told; null for others. */
                            address: string | null;
                            /** @description Of messages; null for that of the account, whatever it is then. A chat always has one of its own. */
                            language: ("en" | "es" | "de" | "fr" | "cs" | "fil" | "fa") | null;
                            /** @description Null for the site's, whatever it is then. */
                            time_zone: string | null;
                            /** @description By what they are told now. */
                            in_force: {
                                /** @enum {string} */
                                language: "en" | "es" | "de" | "fr" | "cs" | "fil" | "fa";
                                time_zone: string;
                            };
                            /** @description When nothing is sent; what comes meanwhile is summed up afterwards. Null for never. */
                            quiet: {
                                /** @description In the time zone of the recipient. */
                                from: string;
                                /** @description The next day where it is not later than `from`. */
                                to: string;
                                /**
                                 * @description All of these days, too, such as those of the weekend.
                                 * @default []
                                 */
                                days_off: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                            } | null;
                            /** @description At most one message in so many minutes; what comes meanwhile is summed up in the next. */
                            bundle_minutes: number;
                            /** @description Is a page on the week sent on Monday mornings? */
                            digest: boolean;
                            /** @description Did they end the digest themselves? Then only they can switch it on again. */
                            digest_unsubscribed: boolean;
                            is_active: boolean;
                            /** @description `asked`: somebody of the site said so. `unsubscribed`: they said so themselves, and only they can switch it on again. `gone`: the address is not there any more. `failing`: nothing has arrived there for five days. */
                            disabled_because: ("asked" | "gone" | "failing" | "unsubscribed") | null;
                            /** @description Since when nothing has arrived there; null while things do, and when nothing waits any more. */
                            failing_since: string | null;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipients/{recipient}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how somebody, or a chat, is told */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    recipient: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Of somebody of the site: the id of their account. */
                            id: string;
                            /** @enum {string} */
                            kind: "mail" | "slack" | "teams" | "discord" | "mattermost";
                            name: string;
                            /** @description Of a chat the name of the server. Of somebody of the site their mail address, which only they and owners are told; null for others. */
                            address: string | null;
                            /** @description Of messages; null for that of the account, whatever it is then. A chat always has one of its own. */
                            language: ("en" | "es" | "de" | "fr" | "cs" | "fil" | "fa") | null;
                            /** @description Null for the site's, whatever it is then. */
                            time_zone: string | null;
                            /** @description By what they are told now. */
                            in_force: {
                                /** @enum {string} */
                                language: "en" | "es" | "de" | "fr" | "cs" | "fil" | "fa";
                                time_zone: string;
                            };
                            /** @description When nothing is sent; what comes meanwhile is summed up afterwards. Null for never. */
                            quiet: {
                                /** @description In the time zone of the recipient. */
                                from: string;
                                /** @description The next day where it is not later than `from`. */
                                to: string;
                                /**
                                 * @description All of these days, too, such as those of the weekend.
                                 * @default []
                                 */
                                days_off: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                            } | null;
                            /** @description At most one message in so many minutes; what comes meanwhile is summed up in the next. */
                            bundle_minutes: number;
                            /** @description Is a page on the week sent on Monday mornings? */
                            digest: boolean;
                            /** @description Did they end the digest themselves? Then only they can switch it on again. */
                            digest_unsubscribed: boolean;
                            is_active: boolean;
                            /** @description `asked`: somebody of the site said so. `unsubscribed`: they said so themselves, and only they can switch it on again. `gone`: the address is not there any more. `failing`: nothing has arrived there for five days. */
                            disabled_because: ("asked" | "gone" | "failing" | "unsubscribed") | null;
                            /** @description Since when nothing has arrived there; null while things do, and when nothing waits any more. */
                            failing_since: string | null;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Remove a chat, with all that waits for it */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    recipient: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change how somebody, or a chat, is told */
        patch: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    recipient: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of a chat; people have the names of their accounts. */
                        name?: string;
                        /** @description Of a chat. */
                        url?: string;
                        /** @description Of messages; null for that of the account, whatever it is then. A chat always has one of its own. */
                        language?: ("en" | "es" | "de" | "fr" | "cs" | "fil" | "fa") | null;
                        /** @description Null for the site's, whatever it is then. */
                        time_zone?: string | null;
                        /** @description When nothing is sent; what comes meanwhile is summed up afterwards. Null for never. */
                        quiet?: {
                            /** @description In the time zone of the recipient. */
                            from: string;
                            /** @description The next day where it is not later than `from`. */
                            to: string;
                            /**
                             * @description All of these days, too, such as those of the weekend.
                             * @default []
                             */
                            days_off?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                        } | null;
                        /** @description At most one message in so many minutes; what comes meanwhile is summed up in the next. */
                        bundle_minutes?: number;
                        /** @description Is a page on the week sent on Monday mornings? Whoever has unsubscribed from it can be sent it again by their own wish alone. */
                        digest?: boolean;
                        /** @description `false` sends nothing: what waits is dropped, and what comes meanwhile is not sent later either. `true` begins anew. Whoever has unsubscribed can be switched on by themselves alone. */
                        is_active?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Of somebody of the site: the id of their account. */
                            id: string;
                            /** @enum {string} */
                            kind: "mail" | "slack" | "teams" | "discord" | "mattermost";
                            name: string;
                            /** @description Of a chat the name of the server. Of somebody of the site their mail address, which only they and owners are told; null for others. */
                            address: string | null;
                            /** @description Of messages; null for that of the account, whatever it is then. A chat always has one of its own. */
                            language: ("en" | "es" | "de" | "fr" | "cs" | "fil" | "fa") | null;
                            /** @description Null for the site's, whatever it is then. */
                            time_zone: string | null;
                            /** @description By what they are told now. */
                            in_force: {
                                /** @enum {string} */
                                language: "en" | "es" | "de" | "fr" | "cs" | "fil" | "fa";
                                time_zone: string;
                            };
                            /** @description When nothing is sent; what comes meanwhile is summed up afterwards. Null for never. */
                            quiet: {
                                /** @description In the time zone of the recipient. */
                                from: string;
                                /** @description The next day where it is not later than `from`. */
                                to: string;
                                /**
                                 * @description All of these days, too, such as those of the weekend.
                                 * @default []
                                 */
                                days_off: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
                            } | null;
                            /** @description At most one message in so many minutes; what comes meanwhile is summed up in the next. */
                            bundle_minutes: number;
                            /** @description Is a page on the week sent on Monday mornings? */
                            digest: boolean;
                            /** @description Did they end the digest themselves? Then only they can switch it on again. */
                            digest_unsubscribed: boolean;
                            is_active: boolean;
                            /** @description `asked`: somebody of the site said so. `unsubscribed`: they said so themselves, and only they can switch it on again. `gone`: the address is not there any more. `failing`: nothing has arrived there for five days. */
                            disabled_because: ("asked" | "gone" | "failing" | "unsubscribed") | null;
                            /** @description Since when nothing has arrived there; null while things do, and when nothing waits any more. */
                            failing_since: string | null;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/recipients/{recipient}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test at once, on the way of all messages
         * @description At most one in a minute; `Retry-After` says when the next one may be sent.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    recipient: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What `/v1/deliveries/{delivery}` tells of. */
                            delivery: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rules */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description For people. */
                            name: string;
                            /**
                             * @description `response.negative` is told once of an answer, when it is given or when a revision makes it so. More of an answer of the widget is waited for, up to a minute.
                             * @enum {string}
                             */
                            event: "response.negative" | "response.created" | "alert.raised" | "alert.resolved";
                            /** @description At one of these; anywhere when empty. */
                            touchpoints: string[];
                            /** @description In one of these stages of the life of a customer. */
                            stages: string[];
                            /** @description Of `response.created`: what was rated first lies in one of these bands. */
                            bands: ("negative" | "neutral" | "positive")[];
                            /** @description Of answers: a comment is about one of these themes. */
                            themes: string[];
                            /** @description Of answers: each of these dimensions has one of its values, such as plan = business. */
                            attributes: {
                                /** @description A short stable name, such as `order-received`. */
                                dimension: string;
                                values: string[];
                            }[];
                            /** @description Ids of recipients. */
                            tell: string[];
                            /** @description Whoever looks after the touchpoint: the person or chat whose name or address its `owner` holds. Where nobody is found the owners of the site are told. */
                            tell_owner: boolean;
                            /** @description Of answers: whom to tell, too, when the answer is not assigned to anybody after so many minutes. */
                            escalation: {
                                after_minutes: number;
                                tell: string[];
                            } | null;
                            is_active: boolean;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            updated_at: string;
                        }[];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add a rule, which holds for what happens from now on */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description For people.
                         * @default
                         */
                        name?: string;
                        /**
                         * @description `response.negative` is told once of an answer, when it is given or when a revision makes it so. More of an answer of the widget is waited for, up to a minute.
                         * @enum {string}
                         */
                        event: "response.negative" | "response.created" | "alert.raised" | "alert.resolved";
                        /**
                         * @description At one of these; anywhere when empty.
                         * @default []
                         */
                        touchpoints?: string[];
                        /**
                         * @description In one of these stages of the life of a customer.
                         * @default []
                         */
                        stages?: string[];
                        /**
                         * @description Of `response.created`: what was rated first lies in one of these bands.
                         * @default []
                         */
                        bands?: ("negative" | "neutral" | "positive")[];
                        /**
                         * @description Of answers: a comment is about one of these themes.
                         * @default []
                         */
                        themes?: string[];
                        /**
                         * @description Of answers: each of these dimensions has one of its values, such as plan = business.
                         * @default []
                         */
                        attributes?: {
                            /** @description A short stable name, such as `order-received`. */
                            dimension: string;
                            values: string[];
                        }[];
                        /**
                         * @description Ids of recipients.
                         * @default []
                         */
                        tell?: string[];
                        /**
                         * @description Whoever looks after the touchpoint: the person or chat whose name or address its `owner` holds. Where nobody is found the owners of the site are told.
                         * @default false
                         */
                        tell_owner?: boolean;
                        /**
                         * @description Of answers: whom to tell, too, when the answer is not assigned to anybody after so many minutes.
                         * @default null
                         */
                        escalation?: {
                            after_minutes: number;
                            tell: string[];
                        } | null;
                        /** @default true */
                        is_active?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description For people. */
                            name: string;
                            /**
                             * @description `response.negative` is told once of an answer, when it is given or when a revision makes it so. More of an answer of the widget is waited for, up to a minute.
                             * @enum {string}
                             */
                            event: "response.negative" | "response.created" | "alert.raised" | "alert.resolved";
                            /** @description At one of these; anywhere when empty. */
                            touchpoints: string[];
                            /** @description In one of these stages of the life of a customer. */
                            stages: string[];
                            /** @description Of `response.created`: what was rated first lies in one of these bands. */
                            bands: ("negative" | "neutral" | "positive")[];
                            /** @description Of answers: a comment is about one of these themes. */
                            themes: string[];
                            /** @description Of answers: each of these dimensions has one of its values, such as plan = business. */
                            attributes: {
                                /** @description A short stable name, such as `order-received`. */
                                dimension: string;
                                values: string[];
                            }[];
                            /** @description Ids of recipients. */
                            tell: string[];
                            /** @description Whoever looks after the touchpoint: the person or chat whose name or address its `owner` holds. Where nobody is found the owners of the site are told. */
                            tell_owner: boolean;
                            /** @description Of answers: whom to tell, too, when the answer is not assigned to anybody after so many minutes. */
                            escalation: {
                                after_minutes: number;
                                tell: string[];
                            } | null;
                            is_active: boolean;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            updated_at: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a rule */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    rule: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description For people. */
                            name: string;
                            /**
                             * @description `response.negative` is told once of an answer, when it is given or when a revision makes it so. More of an answer of the widget is waited for, up to a minute.
                             * @enum {string}
                             */
                            event: "response.negative" | "response.created" | "alert.raised" | "alert.resolved";
                            /** @description At one of these; anywhere when empty. */
                            touchpoints: string[];
                            /** @description In one of these stages of the life of a customer. */
                            stages: string[];
                            /** @description Of `response.created`: what was rated first lies in one of these bands. */
                            bands: ("negative" | "neutral" | "positive")[];
                            /** @description Of answers: a comment is about one of these themes. */
                            themes: string[];
                            /** @description Of answers: each of these dimensions has one of its values, such as plan = business. */
                            attributes: {
                                /** @description A short stable name, such as `order-received`. */
                                dimension: string;
                                values: string[];
                            }[];
                            /** @description Ids of recipients. */
                            tell: string[];
                            /** @description Whoever looks after the touchpoint: the person or chat whose name or address its `owner` holds. Where nobody is found the owners of the site are told. */
                            tell_owner: boolean;
                            /** @description Of answers: whom to tell, too, when the answer is not assigned to anybody after so many minutes. */
                            escalation: {
                                after_minutes: number;
                                tell: string[];
                            } | null;
                            is_active: boolean;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            updated_at: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Remove a rule */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    rule: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change a rule, or let it rest */
        patch: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    rule: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description For people. */
                        name?: string;
                        /**
                         * @description `response.negative` is told once of an answer, when it is given or when a revision makes it so. More of an answer of the widget is waited for, up to a minute.
                         * @enum {string}
                         */
                        event?: "response.negative" | "response.created" | "alert.raised" | "alert.resolved";
                        /** @description At one of these; anywhere when empty. */
                        touchpoints?: string[];
                        /** @description In one of these stages of the life of a customer. */
                        stages?: string[];
                        /** @description Of `response.created`: what was rated first lies in one of these bands. */
                        bands?: ("negative" | "neutral" | "positive")[];
                        /** @description Of answers: a comment is about one of these themes. */
                        themes?: string[];
                        /** @description Of answers: each of these dimensions has one of its values, such as plan = business. */
                        attributes?: {
                            /** @description A short stable name, such as `order-received`. */
                            dimension: string;
                            values: string[];
                        }[];
                        /** @description Ids of recipients. */
                        tell?: string[];
                        /** @description Whoever looks after the touchpoint: the person or chat whose name or address its `owner` holds. Where nobody is found the owners of the site are told. */
                        tell_owner?: boolean;
                        /** @description Of answers: whom to tell, too, when the answer is not assigned to anybody after so many minutes. */
                        escalation?: {
                            after_minutes: number;
                            tell: string[];
                        } | null;
                        is_active?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description For people. */
                            name: string;
                            /**
                             * @description `response.negative` is told once of an answer, when it is given or when a revision makes it so. More of an answer of the widget is waited for, up to a minute.
                             * @enum {string}
                             */
                            event: "response.negative" | "response.created" | "alert.raised" | "alert.resolved";
                            /** @description At one of these; anywhere when empty. */
                            touchpoints: string[];
                            /** @description In one of these stages of the life of a customer. */
                            stages: string[];
                            /** @description Of `response.created`: what was rated first lies in one of these bands. */
                            bands: ("negative" | "neutral" | "positive")[];
                            /** @description Of answers: a comment is about one of these themes. */
                            themes: string[];
                            /** @description Of answers: each of these dimensions has one of its values, such as plan = business. */
                            attributes: {
                                /** @description A short stable name, such as `order-received`. */
                                dimension: string;
                                values: string[];
                            }[];
                            /** @description Ids of recipients. */
                            tell: string[];
                            /** @description Whoever looks after the touchpoint: the person or chat whose name or address its `owner` holds. Where nobody is found the owners of the site are told. */
                            tell_owner: boolean;
                            /** @description Of answers: whom to tell, too, when the answer is not assigned to anybody after so many minutes. */
                            escalation: {
                                after_minutes: number;
                                tell: string[];
                            } | null;
                            is_active: boolean;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            updated_at: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/rules/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many messages each recipient would have got over the last days
         * @description Nothing is kept and nobody is told anything.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description As if these were all the rules of the site; those that it has when left out. */
                        rules?: {
                            /**
                             * @description For people.
                             * @default
                             */
                            name?: string;
                            /**
                             * @description `response.negative` is told once of an answer, when it is given or when a revision makes it so. More of an answer of the widget is waited for, up to a minute.
                             * @enum {string}
                             */
                            event: "response.negative" | "response.created" | "alert.raised" | "alert.resolved";
                            /**
                             * @description At one of these; anywhere when empty.
                             * @default []
                             */
                            touchpoints?: string[];
                            /**
                             * @description In one of these stages of the life of a customer.
                             * @default []
                             */
                            stages?: string[];
                            /**
                             * @description Of `response.created`: what was rated first lies in one of these bands.
                             * @default []
                             */
                            bands?: ("negative" | "neutral" | "positive")[];
                            /**
                             * @description Of answers: a comment is about one of these themes.
                             * @default []
                             */
                            themes?: string[];
                            /**
                             * @description Of answers: each of these dimensions has one of its values, such as plan = business.
                             * @default []
                             */
                            attributes?: {
                                /** @description A short stable name, such as `order-received`. */
                                dimension: string;
                                values: string[];
                            }[];
                            /**
                             * @description Ids of recipients.
                             * @default []
                             */
                            tell?: string[];
                            /**
                             * @description Whoever looks after the touchpoint: the person or chat whose name or address its `owner` holds. Where nobody is found the owners of the site are told.
                             * @default false
                             */
                            tell_owner?: boolean;
                            /**
                             * @description Of answers: whom to tell, too, when the answer is not assigned to anybody after so many minutes.
                             * @default null
                             */
                            escalation?: {
                                after_minutes: number;
                                tell: string[];
                            } | null;
                            /** @default true */
                            is_active?: boolean;
                        }[];
                        /** @default 30 */
                        days?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            days: number;
                            /** @description Answers and alerts of these days. */
                            looked_at: number;
                            /** @description Were there more than can be looked at? Then the newest 100,000 were. */
                            is_cut: boolean;
                            recipients: {
                                recipient: string;
                                /** @description What they would have been told of. */
                                told: number;
                                /** @description How many messages that would have been, with quiet hours and with what is summed up. */
                                messages: number;
                                busiest_day: {
                                    day: string;
                                    messages: number;
                                } | null;
                            }[];
                            /** @description By rule, in their order: of how many answers or alerts it would have told. */
                            rules: {
                                told: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget a customer, or an answer
         * @description Answers leave the scores; a tombstone of each keeps retries, restored backups and migrations from bringing it back.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The site’s own id of the customer. */
                        customer?: string;
                        /** @description For an anonymous answer, whose id the visitor’s browser knows. */
                        response?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many answers were erased, and taken out of every score. */
                            erased: number;
                            /** @description Was anything known of the customer beside the answers? */
                            customer: boolean;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read all that is kept of a customer */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The site’s own id of the customer. */
                        customer: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            customer: {
                                id: string;
                                email: string | null;
                                traits: {
                                    [key: string]: unknown;
                                };
                                /** @description Was the customer ever proven by a signed token? */
                                is_proven: boolean;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                created_at: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                updated_at: string;
                                phone_number: string | null;
                                /** @description When they were asked last, as far as that was told. */
                                last_sent_at: string | null;
                                /** @description Since when they do not want to be asked. */
                                unsubscribed_at: string | null;
                                /** @description When they are to be asked. */
                                survey_requests: {
                                    survey: string;
                                    /** @enum {string} */
                                    channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
                                    /**
                                     * Format: date-time
                                     * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                     */
                                    scheduled_at: string;
                                    /**
                                     * Format: date-time
                                     * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                     */
                                    created_at: string;
                                }[];
                            } | null;
                            /** @description In the order in which they were given. */
                            responses: {
                                id: string;
                                survey: string;
                                version: number;
                                touchpoint: string;
                                /** @enum {string} */
                                channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
                                state: string;
                                /** @description Question id → rating, words, option or list of options. Every revision carries all of them, never a part. */
                                answers: {
                                    [key: string]: number | string | string[];
                                };
                                page: string | null;
                                locale: string | null;
                                attributes: {
                                    [key: string]: string;
                                };
                                /** @description What an answer in quarantine says of its customer, which is not taken over until it is released. */
                                claim: {
                                    email: string | null;
                                    traits: {
                                        [key: string]: unknown;
                                    };
                                } | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                answered_at: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                received_at: string;
                                tags: string[];
                                /** @description What the site’s people have noted about it. */
                                notes: {
                                    /** @description Counts up within a response. */
                                    id: number;
                                    text: string;
                                    /** @description The name that was given, or the first characters of the key. */
                                    author: string;
                                    /**
                                     * Format: date-time
                                     * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                     */
                                    created_at: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was changed by whom */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    /** @description The `next` of the page before. */
                    cursor?: number;
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Newest first. */
                            acts: {
                                /**
                                 * Format: date-time
                                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                                 */
                                at: string;
                                /** @description The readable beginning of the secret key; the address of whoever had signed in, or the id of their account once it is removed; `command line`; or `nobody` where a try to sign in was refused. */
                                actor: string;
                                /** @description Such as `PATCH /v1/surveys/:survey`, `touchline erase`, or `POST /v1/login refused`. */
                                act: string;
                                /** @description What it was done to. A person by nothing but the id of their account. */
                                subject: string | null;
                                /** @description Which role was given, by an invitation or to a member; null for all other acts. */
                                role: ("viewer" | "editor" | "owner") | null;
                                /** @description Of tries to sign in that were refused: how many there were of this account within an hour so far. Noted are the first, the tenth, the hundredth and so on. Null for all other acts. */
                                times: number | null;
                            }[];
                            /** @description The cursor of the next page; null on the last. */
                            next: number | null;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what this server does for whoever signs in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Does the server mail links: for a forgotten password, and with invitations that name an address? */
                            sends_mail: boolean;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a password
         * @description The reply sets a cookie, which stands for a key from then on.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            email: string;
                            name: string;
                            /** @description In which the dashboard speaks to them. */
                            language: string;
                            /** @description May add sites, and everything at all of them. */
                            is_operator: boolean;
                            sites: {
                                /** @description A short stable name, such as `order-received`. */
                                key: string;
                                name: string;
                                /** @enum {string} */
                                role: "viewer" | "editor" | "owner";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the account that has signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            email: string;
                            name: string;
                            /** @description In which the dashboard speaks to them. */
                            language: string;
                            /** @description May add sites, and everything at all of them. */
                            is_operator: boolean;
                            sites: {
                                /** @description A short stable name, such as `order-received`. */
                                key: string;
                                name: string;
                                /** @enum {string} */
                                role: "viewer" | "editor" | "owner";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the account that has signed in */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        language?: string;
                        /** @description Ends all other login sessions. */
                        password?: {
                            old: string;
                            new: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            email: string;
                            name: string;
                            /** @description In which the dashboard speaks to them. */
                            language: string;
                            /** @description May add sites, and everything at all of them. */
                            is_operator: boolean;
                            sites: {
                                /** @description A short stable name, such as `order-received`. */
                                key: string;
                                name: string;
                                /** @enum {string} */
                                role: "viewer" | "editor" | "owner";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the people of the site */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: string;
                            email: string;
                            name: string;
                            /** @enum {string} */
                            role: "viewer" | "editor" | "owner";
                        }[];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove somebody from the site */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Give somebody another role */
        patch: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "viewer" | "editor" | "owner";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the invitations that are open */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            email: string | null;
                            /** @enum {string} */
                            role: "viewer" | "editor" | "owner";
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            expires_at: string;
                        }[];
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Invite somebody to the site
         * @description Where the server sends mail, an invitation that names an address is mailed there too.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: email
                         * @description Only they may take it; whoever has the link when left out.
                         */
                        email?: string;
                        /**
                         * @default viewer
                         * @enum {string}
                         */
                        role?: "viewer" | "editor" | "owner";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            email: string | null;
                            /** @enum {string} */
                            role: "viewer" | "editor" | "owner";
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            created_at: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            expires_at: string;
                            /** @description Shown once; the link to send is `/invitation#` and this. */
                            token: string;
                            /** @description Does the server mail the link to `email` as well? Whether it arrives is not known yet. */
                            is_mailed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an invitation */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    invitation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read an invitation by its token */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The name of the site; null for the whole installation. */
                            site: string | null;
                            /** @enum {string} */
                            role: "viewer" | "editor" | "owner";
                            email: string | null;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation, and sign in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                        /** Format: email */
                        email: string;
                        /** @description Needed where there is no account with this address yet. */
                        name?: string;
                        /** @description A new one of 12 characters or more, or that of the account that is there. */
                        password: string;
                        /** @default en */
                        language?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            email: string;
                            name: string;
                            /** @description In which the dashboard speaks to them. */
                            language: string;
                            /** @description May add sites, and everything at all of them. */
                            is_operator: boolean;
                            sites: {
                                /** @description A short stable name, such as `order-received`. */
                                key: string;
                                name: string;
                                /** @enum {string} */
                                role: "viewer" | "editor" | "owner";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{account}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link by which a member sets a new password
         * @description Only for operators and keys of the whole installation: whoever holds the link gets all that the account may do, at other sites too.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                };
                header?: never;
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Shown once; the link to send is `/password#` and this. */
                            token: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                             */
                            expires_at: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a link for a new password mailed to an account
         * @description The reply is the same whether or not there is an account with this address. Refused with `in_use` where the server sends no mail, which `GET /v1/sign-in` tells.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description As it was given. Only the mail tells whether there is an account with it. */
                            email: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read by its token whose password a link sets */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Of the account. */
                            email: string;
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password by such a link, and sign in
         * @description All login sessions that the account had before end.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            email: string;
                            name: string;
                            /** @description In which the dashboard speaks to them. */
                            language: string;
                            /** @description May add sites, and everything at all of them. */
                            is_operator: boolean;
                            sites: {
                                /** @description A short stable name, such as `order-received`. */
                                key: string;
                                name: string;
                                /** @enum {string} */
                                role: "viewer" | "editor" | "owner";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the score of a survey in whole numbers
         * @description Without dates: of the 30 days up to the last one on which somebody answered.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                    /** @description On or after. */
                    since?: number | string;
                    /** @description On or before. */
                    until?: number | string;
                    /** @description The id of a saved filter; one that is not known is refused. */
                    trend?: string;
                    groups?: ("core" | "email" | "kiosk" | "link" | "sms" | "web") | ("core" | "email" | "kiosk" | "link" | "sms" | "web")[];
                    /** @description `core` when left out; others are channels, counted apart. */
                    "groups[]"?: ("core" | "email" | "kiosk" | "link" | "sms" | "web") | ("core" | "email" | "kiosk" | "link" | "sms" | "web")[];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": ({
                            nps: number | null;
                            promoter_count: number;
                            /** @description Null without responses. */
                            promoter_percent: number | null;
                            passive_count: number;
                            /** @description Null without responses. */
                            passive_percent: number | null;
                            detractor_count: number;
                            /** @description Null without responses. */
                            detractor_percent: number | null;
                            response_count: number;
                        } & {
                            [key: string]: unknown;
                        }) | ({
                            /** @description Null without responses. */
                            csat: number | null;
                            satisfied_count: number;
                            /** @description Null without responses. */
                            satisfied_percent: number | null;
                            neutral_count: number;
                            /** @description Null without responses. */
                            neutral_percent: number | null;
                            dissatisfied_count: number;
                            /** @description Null without responses. */
                            dissatisfied_percent: number | null;
                            response_count: number;
                        } & {
                            [key: string]: unknown;
                        }) | ({
                            /** @description Null without responses. */
                            ces: number | null;
                            easy_count: number;
                            /** @description Null without responses. */
                            easy_percent: number | null;
                            neutral_count: number;
                            /** @description Null without responses. */
                            neutral_percent: number | null;
                            difficult_count: number;
                            /** @description Null without responses. */
                            difficult_percent: number | null;
                            response_count: number;
                        } & {
                            [key: string]: unknown;
                        });
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/survey_responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the responses to a survey
         * @description The end is a page that is short or empty.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                    /** @description On or after. */
                    since?: number | string;
                    /** @description On or before. */
                    until?: number | string;
                    per_page?: string;
                    page?: string;
                    expand?: ("person" | "notes") | ("person" | "notes")[];
                    "expand[]"?: ("person" | "notes") | ("person" | "notes")[];
                    /** @description The id of a saved filter; one that is not known is refused. */
                    trend?: string;
                    /** @description Unix seconds. */
                    updated_since?: number | string;
                    /** @description Unix seconds. */
                    updated_until?: number | string;
                    person_id?: string;
                    person_email?: string;
                    /** @description Oldest first when left out. */
                    order?: "asc" | "desc" | "asc:created_at" | "desc:created_at" | "asc:updated_at" | "desc:updated_at";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedSurveyResponse"][];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        /** Change the response whose id the body holds */
        put: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Delighted gave none. With the one that Delighted knew it by, the same response is kept once, however often it is sent. */
                        id?: (string | number) | null;
                        person?: ((string | number) | {
                            /** @description The site’s own id of the customer. */
                            id: string | number;
                        }) | null;
                        score?: (number | string) | null;
                        comment?: string | null;
                        person_properties?: {
                            [key: string]: unknown;
                        } | null;
                        /** @description `person`: the reply holds the person, and not the id only. */
                        expand?: (string | string[]) | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedSurveyResponse"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        /** Add a response of a person */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Delighted gave none. With the one that Delighted knew it by, the same response is kept once, however often it is sent. */
                        id?: (string | number) | null;
                        /** @description Null for a response whose person nobody knows. */
                        person: ((string | number) | {
                            /** @description The site’s own id of the customer. */
                            id: string | number;
                        }) | null;
                        /** @description On the scale of the survey. */
                        score: number | string;
                        comment?: string | null;
                        person_properties?: {
                            [key: string]: unknown;
                        } | null;
                        /** @description When it was given; now when left out. */
                        created_at?: (number | string) | null;
                        /** @description `person`: the reply holds the person, and not the id only. */
                        expand?: (string | string[]) | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedSurveyResponse"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List people in the order in which they came
         * @description The next page is at the address in the header `Link`; the last page has none.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                    /** @description On or after. */
                    since?: number | string;
                    /** @description On or before. */
                    until?: number | string;
                    per_page?: string;
                    email?: string;
                    phone_number?: string;
                    /** @description Where to go on: comes with the `Link` of a page. */
                    page_info?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedPerson"][];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        /** Change a person */
        put: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Delighted took none: the site’s own id, where it has one. */
                        id?: (string | number) | null;
                        email?: string | null;
                        phone_number?: string | null;
                        name?: string | null;
                        /** @description After how many seconds they are to be asked. */
                        delay?: (number | string) | null;
                        /** @description False: only kept, not to be asked. */
                        send?: (boolean | ("0" | "1" | "true" | "false")) | null;
                        channel?: ("email" | "sms") | null;
                        properties?: {
                            [key: string]: unknown;
                        } | null;
                        last_sent_at?: (number | string) | null;
                        /** @description The new address of whoever is found by the old one. */
                        email_update?: string | null;
                        phone_number_update?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedSavedPerson"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        /**
         * Add or change a person, and plan to ask them
         * @description Who is found by id, email or phone_number is changed. Until there is a channel that asks, what is planned waits.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Delighted took none: the site’s own id, where it has one. */
                        id?: (string | number) | null;
                        email?: string | null;
                        phone_number?: string | null;
                        name?: string | null;
                        /** @description After how many seconds they are to be asked. */
                        delay?: (number | string) | null;
                        /** @description False: only kept, not to be asked. */
                        send?: (boolean | ("0" | "1" | "true" | "false")) | null;
                        channel?: ("email" | "sms") | null;
                        properties?: {
                            [key: string]: unknown;
                        } | null;
                        last_sent_at?: (number | string) | null;
                        /** @description The new address of whoever is found by the old one. */
                        email_update?: string | null;
                        phone_number_update?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedSavedPerson"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unsubscribes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who has unsubscribed */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                    /** @description On or after. */
                    since?: number | string;
                    /** @description On or before. */
                    until?: number | string;
                    per_page?: string;
                    page?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person_id: string;
                            email: string | null;
                            name: string | null;
                            unsubscribed_at: number;
                        }[];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        put?: never;
        /** Note that somebody is not to be asked */
        post: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description One of both. */
            requestBody: {
                content: {
                    "application/json": {
                        person_email?: string | null;
                        person_phone_number?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bounces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List whom no message reached: nobody, while none is sent */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                    /** @description On or after. */
                    since?: number | string;
                    /** @description On or before. */
                    until?: number | string;
                    per_page?: string;
                    page?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown[];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/survey_responses/{response}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one response */
        get: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                    expand?: ("person" | "notes") | ("person" | "notes")[];
                    "expand[]"?: ("person" | "notes") | ("person" | "notes")[];
                };
                header?: never;
                path: {
                    /** @description With `.json` behind it or without. */
                    response: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedSurveyResponse"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        /** Change a response */
        put: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                };
                header?: never;
                path: {
                    /** @description With `.json` behind it or without. */
                    response: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Delighted gave none. With the one that Delighted knew it by, the same response is kept once, however often it is sent. */
                        id?: (string | number) | null;
                        person?: ((string | number) | {
                            /** @description The site’s own id of the customer. */
                            id: string | number;
                        }) | null;
                        score?: (number | string) | null;
                        comment?: string | null;
                        person_properties?: {
                            [key: string]: unknown;
                        } | null;
                        /** @description `person`: the reply holds the person, and not the id only. */
                        expand?: (string | string[]) | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedSurveyResponse"];
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget a person with all that they said, out of the scores too
         * @description Needs a key with the scope `admin`, because nothing brings it back.
         */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                };
                header?: never;
                path: {
                    /** @description The id, or `email:` or `phone_number:` and what it names. */
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person}/survey_requests/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drop what is planned for a person */
        delete: {
            parameters: {
                query?: {
                    /** @description Needed only with a key of the whole installation. */
                    site?: string;
                    /** @description Which survey is meant, where neither the key nor the site says so. */
                    survey?: string;
                };
                header?: never;
                path: {
                    /** @description The id, or `email:` or `phone_number:` and what it names. */
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
                /** @description Default Response */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DelightedRefusal"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "response.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody has answered, or an answer was released from quarantine */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Of one event to one webhook always the same, however often it is sent. */
                    "webhook-id": string;
                    /** @description When it was sent, in Unix seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and HMAC-SHA256 of `id.timestamp.body` in base64, by the secret; several with blanks between them while a secret is replaced. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ResponseEvent"];
                };
            };
            responses: {
                /** @description Nothing more is to be sent here. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has not; it is tried again for three days. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "response.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A visitor, or your team, has changed something about a response */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Of one event to one webhook always the same, however often it is sent. */
                    "webhook-id": string;
                    /** @description When it was sent, in Unix seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and HMAC-SHA256 of `id.timestamp.body` in base64, by the secret; several with blanks between them while a secret is replaced. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ResponseEvent"];
                };
            };
            responses: {
                /** @description Nothing more is to be sent here. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has not; it is tried again for three days. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "response.negative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The headline rating of a response is negative: told once, when it is given or becomes so */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Of one event to one webhook always the same, however often it is sent. */
                    "webhook-id": string;
                    /** @description When it was sent, in Unix seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and HMAC-SHA256 of `id.timestamp.body` in base64, by the secret; several with blanks between them while a secret is replaced. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ResponseEvent"];
                };
            };
            responses: {
                /** @description Nothing more is to be sent here. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has not; it is tried again for three days. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "response.erased": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A response was erased; erase your copies */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Of one event to one webhook always the same, however often it is sent. */
                    "webhook-id": string;
                    /** @description When it was sent, in Unix seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and HMAC-SHA256 of `id.timestamp.body` in base64, by the secret; several with blanks between them while a secret is replaced. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ErasedEvent"];
                };
            };
            responses: {
                /** @description Nothing more is to be sent here. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has not; it is tried again for three days. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "alert.raised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A score has changed by more than chance */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Of one event to one webhook always the same, however often it is sent. */
                    "webhook-id": string;
                    /** @description When it was sent, in Unix seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and HMAC-SHA256 of `id.timestamp.body` in base64, by the secret; several with blanks between them while a secret is replaced. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AlertEvent"];
                };
            };
            responses: {
                /** @description Nothing more is to be sent here. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has not; it is tried again for three days. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "alert.resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A score is as it was before */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Of one event to one webhook always the same, however often it is sent. */
                    "webhook-id": string;
                    /** @description When it was sent, in Unix seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and HMAC-SHA256 of `id.timestamp.body` in base64, by the secret; several with blanks between them while a secret is replaced. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AlertEvent"];
                };
            };
            responses: {
                /** @description Nothing more is to be sent here. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has not; it is tried again for three days. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "survey.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A survey was added */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Of one event to one webhook always the same, however often it is sent. */
                    "webhook-id": string;
                    /** @description When it was sent, in Unix seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and HMAC-SHA256 of `id.timestamp.body` in base64, by the secret; several with blanks between them while a secret is replaced. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SurveyEvent"];
                };
            };
            responses: {
                /** @description Nothing more is to be sent here. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has not; it is tried again for three days. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "survey.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The name, the questions or the retention of a survey have changed */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Of one event to one webhook always the same, however often it is sent. */
                    "webhook-id": string;
                    /** @description When it was sent, in Unix seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and HMAC-SHA256 of `id.timestamp.body` in base64, by the secret; several with blanks between them while a secret is replaced. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SurveyEvent"];
                };
            };
            responses: {
                /** @description Nothing more is to be sent here. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has not; it is tried again for three days. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "survey.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A survey is live */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Of one event to one webhook always the same, however often it is sent. */
                    "webhook-id": string;
                    /** @description When it was sent, in Unix seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and HMAC-SHA256 of `id.timestamp.body` in base64, by the secret; several with blanks between them while a secret is replaced. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SurveyEvent"];
                };
            };
            responses: {
                /** @description Nothing more is to be sent here. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has not; it is tried again for three days. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "survey.paused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A survey is paused */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Of one event to one webhook always the same, however often it is sent. */
                    "webhook-id": string;
                    /** @description When it was sent, in Unix seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and HMAC-SHA256 of `id.timestamp.body` in base64, by the secret; several with blanks between them while a secret is replaced. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SurveyEvent"];
                };
            };
            responses: {
                /** @description Nothing more is to be sent here. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has not; it is tried again for three days. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "survey.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A survey has ended */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Of one event to one webhook always the same, however often it is sent. */
                    "webhook-id": string;
                    /** @description When it was sent, in Unix seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and HMAC-SHA256 of `id.timestamp.body` in base64, by the secret; several with blanks between them while a secret is replaced. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SurveyEvent"];
                };
            };
            responses: {
                /** @description Nothing more is to be sent here. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has not; it is tried again for three days. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    test: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody tries the webhook */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Of one event to one webhook always the same, however often it is sent. */
                    "webhook-id": string;
                    /** @description When it was sent, in Unix seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and HMAC-SHA256 of `id.timestamp.body` in base64, by the secret; several with blanks between them while a secret is replaced. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TestEvent"];
                };
            };
            responses: {
                /** @description Nothing more is to be sent here. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description It has not; it is tried again for three days. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AlertInput: {
            id: number;
            touchpoint: string;
            name: string;
            stage: string;
            /** @enum {string} */
            metric: "nps" | "csat" | "ces";
            scale: {
                min: number;
                max: number;
            };
            /** @enum {string} */
            kind: "fall" | "rise";
            /** @description The day on which it began, as far as can be told. */
            since: string;
            /** @description The day whose answers gave it away. */
            day: string;
            /** @description How the score since then stands beside the days before: the words for a change that was found otherwise. Null where either has no answers. */
            reason: {
                days: number;
                against_days: number;
                count: number;
                against_count: number;
                /** @description In points. */
                difference: number;
                interval: components["schemas"]["IntervalInput"];
                p: number;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            raised_at: string;
            /** @description The first day on which it was as before again, as far as can be told; null while it lasts. */
            ended_on: string | null;
            acknowledged_at: string | null;
            /** @description The name of whoever had signed in, or the readable beginning of a secret key. */
            acknowledged_by: string | null;
        };
        AlertEventInput: {
            /** @enum {string} */
            type: "alert.raised" | "alert.resolved";
            /**
             * Format: date-time
             * @description When it happened; when it is sent stands in the header `webhook-timestamp`.
             */
            timestamp: string;
            /**
             * @description Of the form of `data`. Fields may be added to a version; what changes otherwise is another version.
             * @constant
             */
            version: 1;
            /** @description The key of the site. */
            site: string;
            data: components["schemas"]["AlertInput"];
        };
        ChangeInput: {
            /** @description Later minus earlier, in points; null where either has no answers. */
            difference: number | null;
            /** @description The confidence interval of the difference. */
            interval: components["schemas"]["IntervalInput"] | null;
            /** @description How likely a difference at least as large is where nothing has changed: 0 to 1. */
            p: number | null;
            /**
             * @description `better` or `worse`: the score moved. `steady`: it moved less than matters. `unclear`: it cannot be told yet. `too_few`: fewer than 30 answers on a side.
             * @enum {string}
             */
            verdict: "better" | "worse" | "steady" | "unclear" | "too_few";
            /** @description How many more answers per window would tell; null where it is told. */
            needed: number | null;
            /** @description The smallest change, in points, that so many answers would show four times in five. */
            smallest_visible: number | null;
        };
        CommentInput: {
            /** @description The id of the answer. */
            id: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            answered_at: string;
            survey: string;
            touchpoint: string;
            stage: string;
            /** @enum {string} */
            channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
            /** @description That of the page, unless the words are written otherwise; else what the words seem to be in. Null where nothing tells. */
            language: string | null;
            /** @description Of the survey’s headline question; null where it has none. */
            metric: ("nps" | "csat" | "ces") | null;
            rating: number | null;
            band: ("negative" | "neutral" | "positive") | null;
            /** @description What was said to each question that is answered in words. */
            texts: {
                question: string;
                text: string;
            }[];
        };
        DeliveryInput: {
            /** @description Stands in the header `webhook-id` of each attempt to tell a webhook: of one event to one receiver always the same. */
            id: string;
            /** @description The id of the webhook, or of the recipient, which is a person or a chat. */
            receiver: string;
            /** @enum {string} */
            type: "response.created" | "response.updated" | "response.negative" | "response.erased" | "alert.raised" | "alert.resolved" | "survey.created" | "survey.changed" | "survey.started" | "survey.paused" | "survey.ended" | "test" | "response.unhandled" | "webhook.disabled" | "digest";
            /** @description What it tells of: the id of the response; `alert 7`; `survey 3`; `webhook ID` of a webhook or a chat that was switched off; `digest 2026-05-04`, the Monday on which it is due; `test 9`. */
            subject: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description `waiting`: it is sent when its time comes, which is after quiet hours and pauses too. `delivered`: it was taken. `given_up`: ten attempts have failed, or it was refused for good. `dropped`: it was not sent, because there was nothing to tell any more (the response was erased, does not count or is not negative any more, or is assigned by now; the alert is not there any more; what was switched off is on again; there is no news for a digest, or the next one is due), because the receiver was switched off or on or has unsubscribed meanwhile, may not see the site any more, or because this server sends no mail.
             * @enum {string}
             */
            state: "waiting" | "delivered" | "given_up" | "dropped";
            /** @description How many have failed since it was made or asked for again. */
            attempts: number;
            /** @description Not before an earlier event of the same response has been delivered or given up; null when there is none. */
            next_attempt_at: string | null;
            finished_at: string | null;
            /** @description The last attempts, 20 at most, the oldest first. What receivers answer is not kept. */
            log: {
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                at: string;
                milliseconds: number;
                /** @description What was answered; null where nothing was. */
                status: number | null;
                /** @description `address`: the URL is not one that is sent to. `forbidden`: its name leads into a network that nothing is sent to. `name`: its name leads nowhere. `refused`: nobody takes connections there. `tls`: the certificate is not in order. `timeout`: no answer within 20 seconds. `broken`: the connection ended early. `sealed`: the secret was sealed with a TOUCHLINE_SECRET that is not there any more. `fault`: ours. */
                fault: ("address" | "forbidden" | "name" | "refused" | "tls" | "timeout" | "broken" | "sealed" | "fault") | null;
            }[];
        };
        DelightedPersonInput: {
            id: string;
            email: string | null;
            name: string | null;
            created_at: number;
            phone_number: string | null;
            last_sent_at: number | null;
            last_responded_at: number | null;
            next_survey_scheduled_at: number | null;
            properties: {
                [key: string]: unknown;
            };
        };
        DelightedRefusalInput: {
            status: number;
            message: string;
            /** @description Field → what is wrong with it. */
            errors?: {
                [key: string]: string[];
            };
            /** @description Stable: programs may rely on it. */
            code: string;
            /** @description What is wrong and how to mend it, as a sentence. */
            detail: string;
        };
        DelightedSavedPersonInput: {
            id: string;
            email: string | null;
            name: string | null;
            created_at: number;
            phone_number: string | null;
            last_sent_at: number | null;
            last_responded_at: number | null;
            next_survey_scheduled_at: number | null;
            properties: {
                [key: string]: unknown;
            };
            /** @description Null where nothing was planned: they were asked lately, are going to be, or have unsubscribed. */
            survey_scheduled_at: number | null;
        };
        DelightedSurveyResponseInput: {
            id: string;
            /** @description Null for an anonymous response. */
            person: (string | components["schemas"]["DelightedPersonInput"]) | null;
            /** @enum {string} */
            survey_type: "nps" | "csat" | "ces";
            score: number | null;
            comment: string | null;
            /** @description Where this response can be read again, with a key. */
            permalink: string;
            created_at: number;
            /** @description Null while it is as it was first. */
            updated_at: number | null;
            /** @description What is known of the person now; facts by which the site counts answers are those of the time of the response. */
            person_properties: {
                [key: string]: unknown;
            };
            notes: {
                id: string;
                text: string;
                /** @description Null where whoever wrote it gave another name. */
                user_email: string | null;
                author: string;
                created_at: number;
            }[];
            tags: string[];
            additional_answers: {
                id: string;
                question: {
                    id: string;
                    /** @enum {string} */
                    type: "free_response" | "scale" | "select_one" | "select_many";
                    text: string;
                };
                value: {
                    free_response: string | null;
                    scale: number | null;
                    select_one: {
                        id: string;
                        text: string;
                    } | null;
                    select_many: {
                        id: string;
                        text: string;
                    }[] | null;
                };
            }[];
        };
        ErasedEventInput: {
            /** @enum {string} */
            type: "response.erased";
            /**
             * Format: date-time
             * @description When it happened; when it is sent stands in the header `webhook-timestamp`.
             */
            timestamp: string;
            /**
             * @description Of the form of `data`. Fields may be added to a version; what changes otherwise is another version.
             * @constant
             */
            version: 1;
            /** @description The key of the site. */
            site: string;
            data: {
                id: string;
            };
        };
        ImportMappingInput: {
            /** @description Column → what it holds. A column that is not named is left out. */
            columns?: {
                [key: string]: {
                    /**
                     * @description What the column holds. `answer` is the answer to any question by its `question`; `property` a fact by which answers are counted where the site declares it as a dimension, and a trait of the customer where one is known. `restored` is of our own export, which comes back as it was where no mapping says otherwise.
                     * @enum {string}
                     */
                    to: "rating" | "comment" | "answer" | "answered_at" | "received_at" | "customer_id" | "email" | "name" | "locale" | "page" | "channel" | "source" | "touchpoint" | "external_id" | "property" | "tags" | "ignore" | "id" | "survey" | "state" | "attributes" | "notes" | "restored";
                    /** @description Of `rating`, `comment` and `answer`: which question; else the first of its kind. */
                    question?: string;
                    /** @description Of `property` and `attributes`: its name; else that of the column. */
                    name?: string;
                    /**
                     * @description Of a `rating` in a survey that is created: its metric.
                     * @enum {string}
                     */
                    metric?: "nps" | "csat" | "ces";
                    /** @description Of a `rating` in a survey that is created: its points. */
                    points?: 2 | 3 | 4 | 5 | 7 | 10;
                };
            };
            /**
             * @description How dates are written, where that cannot be told: `dmy` or `mdy`, Unix seconds or milliseconds.
             * @enum {string}
             */
            date_format?: "iso" | "dmy" | "mdy" | "unix_s" | "unix_ms";
            /** @description Whose clocks dates without an offset are by; else the site's. */
            time_zone?: string;
            /**
             * Format: date
             * @description Dates before this day are taken for faults of the file.
             * @default 1990-01-01
             */
            not_before: string;
            /**
             * @description Where the guess is wrong.
             * @enum {string}
             */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
            /**
             * @description Where the guess is wrong.
             * @enum {string}
             */
            delimiter?: "," | ";" | "\t" | "|";
        };
        ImportRunInput: {
            id: number;
            name: string;
            /** @enum {string} */
            state: "ready" | "waiting" | "checking" | "checked" | "running" | "done" | "failed" | "settling" | "undoing";
            /** @description Why it has failed. */
            fault: string | null;
            bytes: number;
            bytes_read: number;
            rows: {
                read: number;
                /** @description Answers that are new; in a dry run those that would be. */
                kept: number;
                /** @description Answers that were there already. */
                known: number;
                refused: number;
            };
            /** @description Null in the list of imports, and where nothing could be guessed. Tells of 200 columns at most. */
            guess: {
                /** @enum {string} */
                preset: "table" | "touchline" | "delighted" | "surveymonkey" | "qualtrics" | "formbricks";
                /** @enum {string} */
                encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                encoding_reason: string;
                /** @description The same as the sentence, to be said in other languages. Missing in what an earlier version has kept. */
                encoding_because?: {
                    /** @enum {string} */
                    code: "marked" | "zeros" | "valid" | "mostly_valid" | "not_utf8" | "said";
                    /** @description What the sentence tells: a `share` from 0 to 1, a `count`, `min` and `max`, the `word` of the header, the `value` of a cell, … */
                    values: {
                        [key: string]: string | number;
                    };
                };
                /** @enum {string} */
                form: "csv" | "ndjson" | "json";
                delimiter: string | null;
                date_format: ("iso" | "dmy" | "mdy" | "unix_s" | "unix_ms") | null;
                /** @description Could day and month be meant either way? Then `date_format` has to be said. */
                is_date_ambiguous: boolean;
                columns: {
                    /**
                     * @description What the column holds. `answer` is the answer to any question by its `question`; `property` a fact by which answers are counted where the site declares it as a dimension, and a trait of the customer where one is known. `restored` is of our own export, which comes back as it was where no mapping says otherwise.
                     * @enum {string}
                     */
                    to: "rating" | "comment" | "answer" | "answered_at" | "received_at" | "customer_id" | "email" | "name" | "locale" | "page" | "channel" | "source" | "touchpoint" | "external_id" | "property" | "tags" | "ignore" | "id" | "survey" | "state" | "attributes" | "notes" | "restored";
                    /** @description Of `rating`, `comment` and `answer`: which question; else the first of its kind. */
                    question?: string;
                    /** @description Of `property` and `attributes`: its name; else that of the column. */
                    name?: string;
                    /**
                     * @description Of a `rating` in a survey that is created: its metric.
                     * @enum {string}
                     */
                    metric?: "nps" | "csat" | "ces";
                    /** @description Of a `rating` in a survey that is created: its points. */
                    points?: 2 | 3 | 4 | 5 | 7 | 10;
                    column: string;
                    /** @description 0 to 1. */
                    confidence: number;
                    /** @description Why, as a sentence. */
                    reason: string;
                    /** @description The same as the sentence, to be said in other languages. Missing in what an earlier version has kept. */
                    because?: {
                        /** @enum {string} */
                        code: "empty" | "nothing_fits" | "whole_numbers" | "dates" | "emails" | "texts" | "unique" | "short" | "short_texts" | "languages" | "addresses" | "channels" | "of_preset" | "refused_before";
                        /** @description What the sentence tells: a `share` from 0 to 1, a `count`, `min` and `max`, the `word` of the header, the `value` of a cell, … */
                        values: {
                            [key: string]: string | number;
                        };
                    };
                    examples: string[];
                }[];
            } | null;
            survey: string | null;
            /** @description What is made for it, or would be. */
            creates: string[];
            /** @description The same as `creates` in the same order, to be said in other languages. Missing in what an earlier version has kept. */
            creates_because?: {
                /** @enum {string} */
                code: "touchpoint" | "survey";
                /** @description What the sentence tells: a `share` from 0 to 1, a `count`, `min` and `max`, the `word` of the header, the `value` of a cell, … */
                values: {
                    [key: string]: string | number;
                };
            }[];
            /** @description What is left out of the file, and what could not be kept of rows that were. */
            notices: string[];
            /** @description The same as `notices` in the same order, to be said in other languages; `count` is the number of rows of which something could not be kept. Missing in what an earlier version has kept. */
            notices_because?: {
                /** @enum {string} */
                code: "many_columns" | "phone_numbers" | "no_question" | "no_rating" | "no_comment" | "answered_twice" | "name_of_nobody" | "trait_of_nobody" | "cut_off" | "no_locale" | "no_channel" | "no_source" | "no_email" | "many_tags" | "many_notes" | "no_id" | "lost_traits" | "not_proven" | "no_version";
                /** @description What the sentence tells: a `share` from 0 to 1, a `count`, `min` and `max`, the `word` of the header, the `value` of a cell, … */
                values: {
                    [key: string]: string | number;
                };
            }[];
            /** @description The first 20; all of them are at `/refused`. */
            refused: {
                /** @description As a spreadsheet counts, the header included. */
                row: number;
                /** @description Why, as a sentence. */
                reason: string;
                /** @description The same as the sentence, to be said in other languages. Missing in what an earlier version has kept. */
                because?: {
                    /** @enum {string} */
                    code: "open_quote" | "ragged" | "no_object" | "no_submission" | "long_submission" | "scattered_submission" | "large_submission" | "says_nothing" | "no_moment" | "no_date" | "too_early" | "in_future" | "off_scale" | "no_option" | "unfit" | "unfit_missing" | "unfit_empty" | "unfit_no_text" | "unfit_no_number" | "unfit_no_whole" | "unfit_no_truth" | "unfit_no_object" | "unfit_no_list" | "unfit_no_word" | "unfit_too_long" | "unfit_too_many" | "unfit_too_small" | "unfit_too_large" | "unfit_no_key" | "unfit_no_uuid" | "unfit_no_locale" | "unfit_no_moment" | "unfit_nul" | "unfit_no_json" | "unfit_no_question" | "unfit_no_rating" | "unfit_no_option" | "unfit_no_options" | "unfit_no_address" | "not_counted" | "needs_admin" | "not_anonymous" | "other_survey" | "no_survey" | "no_touchpoint" | "many_touchpoints" | "other_content" | "kept_elsewhere" | "forgotten";
                    /** @description What the sentence tells: a `share` from 0 to 1, a `count`, `min` and `max`, the `word` of the header, the `value` of a cell, … */
                    values: {
                        [key: string]: string | number;
                    };
                };
            }[];
            is_counted: boolean;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            updated_at: string;
        };
        IntervalInput: {
            low: number;
            high: number;
            /** @description The confidence level, such as 0.95. */
            level: number;
            /** @description What was assumed: adjusted_wald, wilson, student_t … */
            method: string;
        };
        OverviewEntryInput: {
            touchpoint: string;
            name: string;
            stage: string;
            /** @enum {string} */
            metric: "nps" | "csat" | "ces";
            scale: {
                min: number;
                max: number;
            };
            /** @description The relationship survey; null for a touchpoint. */
            survey: string | null;
            current: components["schemas"]["SummaryInput"];
            previous: {
                /** @description Ratings in this span. */
                count: number;
                /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
                score: number | null;
                /** @description The confidence interval of the score; null without answers. */
                interval: components["schemas"]["IntervalInput"] | null;
            } | null;
            /** @description `better` and `worse` hold for all entries together: at most one in twenty of those that are told is chance. */
            change: components["schemas"]["ChangeInput"] | null;
            /** @description The day of the last answer; null where there was none. */
            last_answer_on: string | null;
            /** @description Fewer than 30 answers in the window. */
            few_lately: boolean;
            /** @description The same window by channel, those where anybody answered. */
            channels: {
                /** @description Ratings in this span. */
                count: number;
                /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
                score: number | null;
                /** @description The confidence interval of the score; null without answers. */
                interval: components["schemas"]["IntervalInput"] | null;
                /** @enum {string} */
                channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
            }[];
            /** @description With `lines`: the score of the window that ends with each of the buckets of `lines`, so that the last is the present one. Null where nobody answered in it. */
            line?: ({
                /** @description Rounded to hundredths, as the ends of its interval are. */
                score: number;
                low: number;
                high: number;
            } | null)[];
        };
        ProblemInput: {
            /** @description Always `about:blank`; the code below tells the kinds apart. */
            type: string;
            /** @description The HTTP status in words. */
            title: string;
            status: number;
            /** @description Stable; for programs. */
            code: string;
            /** @description For people: what is wrong and how to mend it. */
            detail: string;
            /** @description One entry per field that was refused. */
            errors?: {
                /** @description A path such as `answers.recommend`. */
                field: string;
                /** @description To be read behind the name of the field. */
                detail: string;
                /** @description The same as the sentence, to be said in other languages; missing where there is no code. */
                because?: {
                    /** @enum {string} */
                    code: "missing" | "empty" | "no_text" | "no_number" | "no_whole" | "no_truth" | "no_object" | "no_list" | "no_word" | "too_long" | "too_many" | "too_small" | "too_large" | "no_key" | "no_uuid" | "no_locale" | "no_moment" | "nul" | "no_json" | "no_question" | "no_rating" | "no_option" | "no_options" | "no_address" | "too_short" | "too_few" | "no_email" | "no_url" | "no_date" | "far_date" | "no_time" | "no_zone" | "no_form" | "taken" | "short_password" | "wrong_password" | "no_comma" | "no_tab" | "no_wording" | "no_letter" | "no_theme_word" | "many_theme_words" | "stage_twice" | "stage_in_use" | "dimension_twice" | "no_dimension" | "no_origin" | "no_pattern" | "no_weekday" | "no_colour" | "no_fonts" | "no_own_path" | "no_element" | "no_headline" | "id_twice" | "look_needs_csat" | "points_elsewhere" | "other_points" | "not_earlier" | "no_bands" | "no_public_key" | "no_full_url" | "other_protocol" | "url_with_password" | "private_network" | "other_port" | "local_name";
                    /** @description What the sentence tells: a `count`, a `bound`, a `key`, … */
                    values: {
                        [key: string]: string | number;
                    };
                };
            }[];
        };
        ResponseEventInput: {
            /** @enum {string} */
            type: "response.created" | "response.updated" | "response.negative";
            /**
             * Format: date-time
             * @description When it happened; when it is sent stands in the header `webhook-timestamp`.
             */
            timestamp: string;
            /**
             * @description Of the form of `data`. Fields may be added to a version; what changes otherwise is another version.
             * @constant
             */
            version: 1;
            /** @description The key of the site. */
            site: string;
            data: {
                id: string;
                /** @description Counts up when the visitor changes something; not when your team does. */
                revision: number;
                /** @enum {string} */
                state: "counted" | "quarantined" | "discarded" | "test";
                /** @description Why it was put into quarantine. */
                doubt: ("trap" | "too_fast" | "burst") | null;
                survey: string;
                version: number;
                touchpoint: string;
                stage: string;
                /** @enum {string} */
                channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
                /** @enum {string} */
                source: "widget" | "page" | "staff" | "api" | "import";
                /** @description The import that it came with. Exports leave it out: elsewhere the number means nothing. */
                import: number | null;
                /** @description What was rated; the first rated question of the survey comes first. */
                measures: {
                    question: string;
                    /** @enum {string} */
                    metric: "nps" | "csat" | "ces";
                    scale: {
                        min: number;
                        max: number;
                    };
                    /** @description Null where it was left out. */
                    rating: number | null;
                    band: ("negative" | "neutral" | "positive") | null;
                }[];
                /** @description Question id → rating, words, option or list of options. */
                answers: {
                    [key: string]: number | string | string[];
                };
                /** @description What was written, in the order of the questions. */
                comments: string[];
                locale: string | null;
                page: string | null;
                /** @description The facts by which it is counted, as they were when it was given. */
                attributes: {
                    [key: string]: string;
                };
                customer: {
                    /** @description The site’s own id. */
                    id: string;
                    email: string | null;
                    /** @description The trait `name`, where there is one. */
                    name: string | null;
                    /** @description Was this answer signed for? */
                    is_proven: boolean;
                } | null;
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                answered_at: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                received_at: string;
                /**
                 * Format: date-time
                 * @description When the visitor or your team changed something last.
                 */
                updated_at: string;
                anonymised_at: string | null;
                tags: string[];
                handled_by: string | null;
                handled_at: string | null;
                /** @description The oldest first. */
                notes: {
                    /** @description Counts up within a response. */
                    id: number;
                    text: string;
                    /** @description The name that was given, or the first characters of the key. */
                    author: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                     */
                    created_at: string;
                }[];
            };
            /**
             * @description The response is so long that its `answers`, `comments` and `notes` are left out here; `GET /v1/responses/{id}` has them.
             * @constant
             */
            is_shortened?: true;
        };
        ResponseFilterInput: {
            /** @description At these touchpoints; may be repeated, as most others. */
            touchpoint?: string | string[];
            /** @description At touchpoints of these stages. */
            stage?: string | string[];
            survey?: string | string[];
            channel?: ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter") | ("web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter")[];
            /** @description How the answer reached us. */
            source?: ("widget" | "page" | "staff" | "api" | "import") | ("widget" | "page" | "staff" | "api" | "import")[];
            /** @description What has become of them; `counted` when left out. Erased ones are never shown. */
            state?: ("counted" | "quarantined" | "discarded" | "test") | ("counted" | "quarantined" | "discarded" | "test")[];
            /**
             * @description Whose first rated question has this metric.
             * @enum {string}
             */
            metric?: "nps" | "csat" | "ces";
            /** @description What the rating of the first rated question means. */
            band?: ("negative" | "neutral" | "positive") | ("negative" | "neutral" | "positive")[];
            /** @description The lowest rating of the first rated question. */
            rating_min?: number;
            /** @description The highest. */
            rating_max?: number;
            /** @description Given on this day or later, in the site’s calendar; or at this moment: ISO 8601 or Unix seconds. */
            from?: string;
            /** @description Given until the end of this day, or until this moment. */
            to?: string;
            /** @description Changed at this moment or later. */
            updated_from?: string;
            /** @description Not changed after this moment. */
            updated_to?: string;
            /** @description The site’s own id of the customer. */
            customer?: string;
            /** @description The address of the customer, in capitals or not. */
            email?: string;
            /** @description Whose comments hold all these words, as `search` of `GET /v1/comments` finds them: only among responses that count, and not with `order=updated`. */
            search?: string;
            /**
             * @description With a comment, or without.
             * @enum {string}
             */
            commented?: "yes" | "no";
            /** @description In which language it was asked, exactly so. */
            locale?: string | string[];
            /** @description With this value of one of the site’s dimensions: `plan:business`. Different dimensions must all fit. */
            dimension?: string | string[];
            /** @description With one of these tags. */
            tag?: string | string[];
            /**
             * @description Is it assigned to somebody?
             * @enum {string}
             */
            handled?: "yes" | "no";
            handled_by?: string;
        };
        SavedFilterInput: {
            /** @description A short stable name, such as `order-received`. */
            key: string;
            name: string;
            /** @description As it was given, with lists where several are possible. */
            query: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            updated_at: string;
        };
        SiteInput: {
            /** @description The public site key of the script tag. */
            key: string;
            name: string;
            /** @description Days, weeks and months of every trend are those of this zone. */
            time_zone: string;
            /** @enum {string} */
            week_start: "monday" | "saturday" | "sunday";
            /**
             * @description Whose months and quarters trends are told in.
             * @enum {string}
             */
            calendar: "gregorian" | "persian";
            /** @description The steps of the customer's life, in order. */
            stages: string[];
            /**
             * @description What may be remembered on the visitor’s device, so that nobody is nagged; never an identifier.
             * @enum {string}
             */
            memory: "after_answer" | "after_shown" | "none";
            /** @description Days between any two surveys for the same visitor. */
            pause_days: number;
            /** @description The origins whose pages may send. `*` stands for every origin with a name; `null`, which sandboxed frames and files have, is taken only when it is listed. */
            origins: string[];
            /**
             * @description `required`: only customers whom a signed token proves are kept as such; other answers are anonymous.
             * @enum {string}
             */
            identity: "optional" | "required";
            /** @description Facts by which answers are counted: `locale`, also for earlier answers, or the name of a trait such as `plan`, for answers from then on that it was declared. 200 values of each are told apart. */
            dimensions: string[];
            /** @description All answers and showings are being counted anew; null when they are not. Until then the site and its trends stay as they were. */
            recounting: {
                /**
                 * @description What is new; `repair` when an operator has asked for it.
                 * @enum {string}
                 */
                reason: "time_zone" | "dimensions" | "repair";
                /** @description What the site will have as soon as all is counted. */
                to: {
                    time_zone: string;
                    dimensions: string[];
                };
                /** @description About which share is counted. */
                done: number;
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                started_at: string;
            } | null;
            /** @description Its data is made up. */
            demo: boolean;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            created_at: string;
        };
        SummaryInput: {
            /** @description Ratings in this span. */
            count: number;
            /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
            score: number | null;
            /** @description The confidence interval of the score; null without answers. */
            interval: components["schemas"]["IntervalInput"] | null;
            /** @description The mean rating. */
            mean: number | null;
            negative: number;
            neutral: number;
            positive: number;
            /** @description Rating → how many gave it. */
            histogram: {
                [key: string]: number;
            };
            /** @description Null where rows were read, and by dimension. */
            shown: number | null;
            started: number | null;
            dismissed: number | null;
            commented: number;
            /** @description The interval of the mean; null below two answers. */
            mean_interval: components["schemas"]["IntervalInput"] | null;
            /** @description The share of each band. */
            shares: {
                /** @description A share with its interval. */
                negative: {
                    /** @description Percent. */
                    share: number;
                    interval: components["schemas"]["IntervalInput"];
                };
                /** @description A share with its interval. */
                neutral: {
                    /** @description Percent. */
                    share: number;
                    interval: components["schemas"]["IntervalInput"];
                };
                /** @description A share with its interval. */
                positive: {
                    /** @description Percent. */
                    share: number;
                    interval: components["schemas"]["IntervalInput"];
                };
            } | null;
            /** @description Responses of 100 that were shown the survey; null where that is not known. */
            response_rate: {
                /** @description Percent. */
                rate: number;
                interval: components["schemas"]["IntervalInput"];
            } | null;
            /** @description Responses of 100 that began; null where that is not known. */
            completion_rate: {
                /** @description Percent. */
                rate: number;
                interval: components["schemas"]["IntervalInput"];
            } | null;
        };
        SurveyInput: {
            /** @description A short stable name, such as `order-received`. */
            key: string;
            name: string;
            /** @enum {string} */
            status: "draft" | "live" | "paused" | "ended";
            /** @description Counts up with each changed definition, from 1. */
            version: number;
            /** @description For how many days answers tell who gave them, and what they wrote; then only the ratings stay and count on. Null for ever. */
            keep_days: number | null;
            definition: components["schemas"]["SurveyDefinitionInput"];
            /** @description What was mended, and what may annoy visitors. */
            notices: string[];
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            updated_at: string;
        };
        SurveyDefinitionInput: {
            /**
             * @description About the whole relation, or about what just happened.
             * @enum {string}
             */
            kind: "relationship" | "transactional";
            /** @description The touchpoint that answers count for unless the page names another. */
            touchpoint: string;
            /** @description In the order they are asked. The first rating is the headline. */
            questions: ({
                /** @description A short stable name, such as `order-received`. */
                id: string;
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                text: string | {
                    [key: string]: string;
                };
                /** @description Asked always when left out. */
                ask_if?: {
                    /** @description An earlier question of this survey. */
                    question: string;
                    /** @description For a rating: its band. */
                    bands?: ("negative" | "neutral" | "positive")[];
                    /** @description The ratings or the ids of the options that were chosen. */
                    answers?: (number | string)[];
                };
                /** @constant */
                type: "rating";
                /**
                 * @description `nps` 0–10, `csat` 1–5 or `ces` 1–7, unless `points` say otherwise.
                 * @enum {string}
                 */
                metric: "nps" | "csat" | "ces";
                /**
                 * @description Stars, faces and thumbs are for `csat` only.
                 * @default numbers
                 * @enum {string}
                 */
                look: "numbers" | "stars" | "faces" | "thumbs";
                /** @description For `csat`: 5 unless you want three faces (3), or go on with a history on 4, 7 or 10 numbers; thumbs are always 2. For `ces`: 7 or 5. */
                points?: 5 | 3 | 2 | 4 | 7 | 10;
                /**
                 * @description An optional rating can be skipped.
                 * @default true
                 */
                required: boolean;
                /** @description What the lowest rating means; a translated default is used when left out. */
                low_label?: string | {
                    [key: string]: string;
                };
                /** @description What the highest rating means. */
                high_label?: string | {
                    [key: string]: string;
                };
            } | {
                /** @description A short stable name, such as `order-received`. */
                id: string;
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                text: string | {
                    [key: string]: string;
                };
                /** @description Asked always when left out. */
                ask_if?: {
                    /** @description An earlier question of this survey. */
                    question: string;
                    /** @description For a rating: its band. */
                    bands?: ("negative" | "neutral" | "positive")[];
                    /** @description The ratings or the ids of the options that were chosen. */
                    answers?: (number | string)[];
                };
                /** @constant */
                type: "choice";
                options: {
                    /** @description A short stable name, such as `order-received`. */
                    id: string;
                    /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                    text: string | {
                        [key: string]: string;
                    };
                }[];
                /** @default false */
                multiple: boolean;
                /** @default false */
                required: boolean;
            } | {
                /** @description A short stable name, such as `order-received`. */
                id: string;
                /** @description Asked when no text for the band is given. */
                text: string | {
                    [key: string]: string;
                };
                /** @description Asked always when left out. */
                ask_if?: {
                    /** @description An earlier question of this survey. */
                    question: string;
                    /** @description For a rating: its band. */
                    bands?: ("negative" | "neutral" | "positive")[];
                    /** @description The ratings or the ids of the options that were chosen. */
                    answers?: (number | string)[];
                };
                /** @constant */
                type: "comment";
                /** @description Other words for unhappy, neutral or happy visitors. */
                text_by_band?: {
                    /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                    negative?: string | {
                        [key: string]: string;
                    };
                    /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                    neutral?: string | {
                        [key: string]: string;
                    };
                    /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                    positive?: string | {
                        [key: string]: string;
                    };
                };
                /**
                 * @description One line instead of several.
                 * @default false
                 */
                short: boolean;
                /** @default false */
                required: boolean;
            } | {
                /** @description A short stable name, such as `order-received`. */
                id: string;
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                text: string | {
                    [key: string]: string;
                };
                /** @description Asked always when left out. */
                ask_if?: {
                    /** @description An earlier question of this survey. */
                    question: string;
                    /** @description For a rating: its band. */
                    bands?: ("negative" | "neutral" | "positive")[];
                    /** @description The ratings or the ids of the options that were chosen. */
                    answers?: (number | string)[];
                };
                /** @constant */
                type: "email";
                /** @description The words beside the box to tick; a translated default when left out. */
                consent?: string | {
                    [key: string]: string;
                };
                /** @default false */
                required: boolean;
            })[];
            /** @description Shown at the end; a translated default is used when left out. */
            thank_you?: string | {
                [key: string]: string;
            };
            /** @description Other words at the end for unhappy, neutral or happy visitors. */
            thank_you_by_band?: {
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                negative?: string | {
                    [key: string]: string;
                };
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                neutral?: string | {
                    [key: string]: string;
                };
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                positive?: string | {
                    [key: string]: string;
                };
            };
            /** @description A link at the end, such as "review us": shown to everybody alike. */
            thank_you_link?: {
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                text: string | {
                    [key: string]: string;
                };
                /** Format: uri */
                url: string;
            };
            /**
             * @description The language of texts that are not given per language.
             * @default en
             */
            default_locale: string;
            /**
             * @description How the widget’s own words address people where a language has both: Sie or du, vous or tu.
             * @default formal
             * @enum {string}
             */
            address: "formal" | "familiar";
            /** @default {} */
            look: {
                /**
                 * @description A card in a corner, a bar at the bottom, a dialog in the middle, a part of the page, or a button that opens it.
                 * @default popover
                 * @enum {string}
                 */
                display: "popover" | "bar" | "modal" | "inline" | "tab";
                /**
                 * @description The corner of a popover and the side of a tab; start and end follow the direction of writing.
                 * @default bottom-end
                 * @enum {string}
                 */
                position: "bottom-end" | "bottom-start" | "top-end" | "top-start";
                /** @description A CSS selector: where an inline survey goes, or the page’s own button that opens a tab survey. */
                element?: string;
                /**
                 * @default auto
                 * @enum {string}
                 */
                theme: "auto" | "light" | "dark";
                /** @description Darkened or lightened where it could not be read; the reply says so. */
                accent?: string;
                /** @description Of the corners, in CSS pixels. */
                radius?: number;
                /** @description A CSS font-family that the page has loaded. */
                font?: string;
                logo?: string;
                /**
                 * @description Show how far one is in surveys of several steps.
                 * @default true
                 */
                progress: boolean;
            };
            /** @default {} */
            targeting: {
                /**
                 * @description Nothing included means every page; an excluded page always wins.
                 * @default {
                 *       "include": [],
                 *       "exclude": []
                 *     }
                 */
                pages: {
                    /** @default [] */
                    include: string[];
                    /** @default [] */
                    exclude: string[];
                };
                /**
                 * @default {
                 *       "on": "time"
                 *     }
                 */
                trigger: {
                    /** @constant */
                    on: "time";
                } | {
                    /** @constant */
                    on: "scroll";
                    percent: number;
                } | {
                    /** @constant */
                    on: "exit";
                } | {
                    /** @constant */
                    on: "click";
                    selector: string;
                } | {
                    /** @constant */
                    on: "event";
                    event: string;
                    /** @default [] */
                    where: {
                        name: string;
                        /**
                         * @default equal
                         * @enum {string}
                         */
                        is: "equal" | "not_equal" | "contains" | "above" | "below";
                        value: string | number | boolean;
                    }[];
                } | {
                    /** @constant */
                    on: "call";
                };
                /**
                 * @description Time on the page before the survey may open, whatever the trigger.
                 * @default 5
                 */
                delay_seconds: number;
                /**
                 * @description The share of visitors who may be asked; below 100 the draw is remembered on the device.
                 * @default 100
                 */
                sample_percent: number;
                /**
                 * @description Days before the same visitor may see this survey again.
                 * @default 90
                 */
                ask_again_days: number;
                /** @description Parameters that the address must have; `*` stands for any value. */
                query?: {
                    [key: string]: string;
                };
                /**
                 * @description Facts of the visitor or customer that all must hold.
                 * @default []
                 */
                traits: {
                    name: string;
                    /**
                     * @default equal
                     * @enum {string}
                     */
                    is: "equal" | "not_equal" | "contains" | "above" | "below";
                    value: string | number | boolean;
                }[];
                /**
                 * @description Any when empty.
                 * @default []
                 */
                devices: ("phone" | "tablet" | "desktop")[];
                /**
                 * @description Of the visitor’s browser, such as `de`; any when empty.
                 * @default []
                 */
                languages: string[];
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                starts_at?: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                ends_at?: string;
                /** @description Answers after which it is no longer shown. */
                quota?: number;
                /**
                 * @description The higher goes first where several are due.
                 * @default 0
                 */
                priority: number;
            };
        };
        SurveyEventInput: {
            /** @enum {string} */
            type: "survey.created" | "survey.changed" | "survey.started" | "survey.paused" | "survey.ended";
            /**
             * Format: date-time
             * @description When it happened; when it is sent stands in the header `webhook-timestamp`.
             */
            timestamp: string;
            /**
             * @description Of the form of `data`. Fields may be added to a version; what changes otherwise is another version.
             * @constant
             */
            version: 1;
            /** @description The key of the site. */
            site: string;
            data: {
                /** @description A short stable name, such as `order-received`. */
                key: string;
                name: string;
                /** @enum {string} */
                status: "draft" | "live" | "paused" | "ended";
                /** @description Counts up with each changed definition, from 1. */
                version: number;
                /** @description For how many days answers tell who gave them, and what they wrote; then only the ratings stay and count on. Null for ever. */
                keep_days: number | null;
                definition: components["schemas"]["SurveyDefinitionInput"];
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                updated_at: string;
            };
        };
        SurveyResponseInput: {
            id: string;
            /** @description Counts up when the visitor changes something; not when your team does. */
            revision: number;
            /** @enum {string} */
            state: "counted" | "quarantined" | "discarded" | "test";
            /** @description Why it was put into quarantine. */
            doubt: ("trap" | "too_fast" | "burst") | null;
            survey: string;
            version: number;
            touchpoint: string;
            stage: string;
            /** @enum {string} */
            channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
            /** @enum {string} */
            source: "widget" | "page" | "staff" | "api" | "import";
            /** @description The import that it came with. Exports leave it out: elsewhere the number means nothing. */
            import: number | null;
            /** @description What was rated; the first rated question of the survey comes first. */
            measures: {
                question: string;
                /** @enum {string} */
                metric: "nps" | "csat" | "ces";
                scale: {
                    min: number;
                    max: number;
                };
                /** @description Null where it was left out. */
                rating: number | null;
                band: ("negative" | "neutral" | "positive") | null;
            }[];
            /** @description Question id → rating, words, option or list of options. */
            answers: {
                [key: string]: number | string | string[];
            };
            /** @description What was written, in the order of the questions. */
            comments: string[];
            locale: string | null;
            page: string | null;
            /** @description The facts by which it is counted, as they were when it was given. */
            attributes: {
                [key: string]: string;
            };
            customer: {
                /** @description The site’s own id. */
                id: string;
                email: string | null;
                /** @description The trait `name`, where there is one. */
                name: string | null;
                /** @description Was this answer signed for? */
                is_proven: boolean;
            } | null;
            /** @description What an answer in quarantine says of its customer, which is not taken over until it is released. */
            claim: {
                email: string | null;
                traits: {
                    [key: string]: unknown;
                };
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            answered_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            received_at: string;
            /**
             * Format: date-time
             * @description When the visitor or your team changed something last.
             */
            updated_at: string;
            anonymised_at: string | null;
            tags: string[];
            handled_by: string | null;
            handled_at: string | null;
            /** @description The oldest first. */
            notes: {
                /** @description Counts up within a response. */
                id: number;
                text: string;
                /** @description The name that was given, or the first characters of the key. */
                author: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                created_at: string;
            }[];
        };
        TestEventInput: {
            /** @enum {string} */
            type: "test";
            /**
             * Format: date-time
             * @description When it happened; when it is sent stands in the header `webhook-timestamp`.
             */
            timestamp: string;
            /**
             * @description Of the form of `data`. Fields may be added to a version; what changes otherwise is another version.
             * @constant
             */
            version: 1;
            /** @description The key of the site. */
            site: string;
            data: {
                /** @description The id of the webhook. */
                webhook: string;
            };
        };
        ThemeInput: {
            /** @description A short stable name, such as `order-received`. */
            key: string;
            name: string;
            /** @description Language → words or phrases that tell that a comment is about it. An asterisk at the end stands for any ending. Those under `und` are looked for in every language; those of `pt` and `pt-BR` are of one language. */
            words: {
                [key: string]: string[];
            };
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            updated_at: string;
        };
        TouchpointInput: {
            /** @description A short stable name, such as `order-received`. */
            key: string;
            name: string;
            /** @description The step of the customer's life that it belongs to, one of the site's stages. */
            stage: string;
            /**
             * @description The headline metric. Other metrics are kept beside it, never mixed into it.
             * @enum {string}
             */
            metric: "nps" | "csat" | "ces";
            /** @description Who looks after this touchpoint. */
            owner?: string;
        };
        TrendBucketInput: {
            /** @description The first day. Of an hour, its first instant, with the offset of the zone. */
            start: string;
            /** @description The last day, included. Of an hour, the instant after it. */
            end: string;
            /** @description Ratings in this span. */
            count: number;
            /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
            score: number | null;
            /** @description The confidence interval of the score; null without answers. */
            interval: components["schemas"]["IntervalInput"] | null;
            /** @description The mean rating. */
            mean: number | null;
            negative: number;
            neutral: number;
            positive: number;
            /** @description Rating → how many gave it. */
            histogram: {
                [key: string]: number;
            };
            /** @description Null where rows were read, and by dimension. */
            shown: number | null;
            started: number | null;
            dismissed: number | null;
            commented: number;
            /** @description The score of the window that ends with the bucket. Null where rows were read. */
            trailing: {
                /** @description The first day of the window that ends with the bucket. */
                start: string;
                count: number;
                /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
                score: number | null;
                /** @description The confidence interval of the score; null without answers. */
                interval: components["schemas"]["IntervalInput"] | null;
            } | null;
        };
        TrendSeriesInput: {
            group: {
                by: string;
                /** @description Null for all values beyond the 200 that are told apart. */
                value: string | null;
            };
            name: string;
            /** @description Null where the series is not one touchpoint. */
            touchpoint: string | null;
            /** @description Null where the series is neither one touchpoint nor one stage. */
            stage: string | null;
            /** @enum {string} */
            metric: "nps" | "csat" | "ces";
            /** @description Ratings of different scales are never mixed: each has a series of its own. */
            scale: {
                min: number;
                max: number;
            };
            /** @description The whole span. */
            total: components["schemas"]["SummaryInput"];
            window: {
                days: number;
                /**
                 * @description `shortest`: the shortest that holds 30 answers.
                 * @enum {string}
                 */
                chosen: "asked" | "shortest";
            };
            /** @description The last window of the span. */
            current: components["schemas"]["WindowSummaryInput"];
            /** @description The window it is compared with. */
            previous: components["schemas"]["WindowSummaryInput"] | null;
            change: components["schemas"]["ChangeInput"] | null;
            buckets: components["schemas"]["TrendBucketInput"][];
        };
        WebhookInput: {
            id: string;
            url: string;
            name: string;
            events: ("response.created" | "response.updated" | "response.negative" | "response.erased" | "alert.raised" | "alert.resolved" | "survey.created" | "survey.changed" | "survey.started" | "survey.paused" | "survey.ended")[];
            is_active: boolean;
            /** @description `gone`: the receiver answered 410. `failing`: nothing has arrived there for five days. */
            disabled_because: ("asked" | "gone" | "failing") | null;
            disabled_at: string | null;
            /** @description Since when nothing has arrived there; null while things do, and when nothing waits any more. */
            failing_since: string | null;
            /** @description Until when the receiver has asked to be left alone, with `Retry-After`. */
            rests_until: string | null;
            /** @description Until when what is sent is signed with the secret before as well; null outside a rotation. */
            old_secret_until: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            updated_at: string;
        };
        WindowSummaryInput: {
            /** @description Ratings in this span. */
            count: number;
            /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
            score: number | null;
            /** @description The confidence interval of the score; null without answers. */
            interval: components["schemas"]["IntervalInput"] | null;
            /** @description The mean rating. */
            mean: number | null;
            negative: number;
            neutral: number;
            positive: number;
            /** @description Rating → how many gave it. */
            histogram: {
                [key: string]: number;
            };
            /** @description Null where rows were read, and by dimension. */
            shown: number | null;
            started: number | null;
            dismissed: number | null;
            commented: number;
            /** @description The interval of the mean; null below two answers. */
            mean_interval: components["schemas"]["IntervalInput"] | null;
            /** @description The share of each band. */
            shares: {
                /** @description A share with its interval. */
                negative: {
                    /** @description Percent. */
                    share: number;
                    interval: components["schemas"]["IntervalInput"];
                };
                /** @description A share with its interval. */
                neutral: {
                    /** @description Percent. */
                    share: number;
                    interval: components["schemas"]["IntervalInput"];
                };
                /** @description A share with its interval. */
                positive: {
                    /** @description Percent. */
                    share: number;
                    interval: components["schemas"]["IntervalInput"];
                };
            } | null;
            /** @description Responses of 100 that were shown the survey; null where that is not known. */
            response_rate: {
                /** @description Percent. */
                rate: number;
                interval: components["schemas"]["IntervalInput"];
            } | null;
            /** @description Responses of 100 that began; null where that is not known. */
            completion_rate: {
                /** @description Percent. */
                rate: number;
                interval: components["schemas"]["IntervalInput"];
            } | null;
            /** @description The first day. */
            start: string;
            /** @description The last day, included. */
            end: string;
        };
        Alert: {
            id: number;
            touchpoint: string;
            name: string;
            stage: string;
            /** @enum {string} */
            metric: "nps" | "csat" | "ces";
            scale: {
                min: number;
                max: number;
            };
            /** @enum {string} */
            kind: "fall" | "rise";
            /** @description The day on which it began, as far as can be told. */
            since: string;
            /** @description The day whose answers gave it away. */
            day: string;
            /** @description How the score since then stands beside the days before: the words for a change that was found otherwise. Null where either has no answers. */
            reason: {
                days: number;
                against_days: number;
                count: number;
                against_count: number;
                /** @description In points. */
                difference: number;
                interval: components["schemas"]["Interval"];
                p: number;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            raised_at: string;
            /** @description The first day on which it was as before again, as far as can be told; null while it lasts. */
            ended_on: string | null;
            acknowledged_at: string | null;
            /** @description The name of whoever had signed in, or the readable beginning of a secret key. */
            acknowledged_by: string | null;
        };
        AlertEvent: {
            /** @enum {string} */
            type: "alert.raised" | "alert.resolved";
            /**
             * Format: date-time
             * @description When it happened; when it is sent stands in the header `webhook-timestamp`.
             */
            timestamp: string;
            /**
             * @description Of the form of `data`. Fields may be added to a version; what changes otherwise is another version.
             * @constant
             */
            version: 1;
            /** @description The key of the site. */
            site: string;
            data: components["schemas"]["Alert"];
        };
        Change: {
            /** @description Later minus earlier, in points; null where either has no answers. */
            difference: number | null;
            /** @description The confidence interval of the difference. */
            interval: components["schemas"]["Interval"] | null;
            /** @description How likely a difference at least as large is where nothing has changed: 0 to 1. */
            p: number | null;
            /**
             * @description `better` or `worse`: the score moved. `steady`: it moved less than matters. `unclear`: it cannot be told yet. `too_few`: fewer than 30 answers on a side.
             * @enum {string}
             */
            verdict: "better" | "worse" | "steady" | "unclear" | "too_few";
            /** @description How many more answers per window would tell; null where it is told. */
            needed: number | null;
            /** @description The smallest change, in points, that so many answers would show four times in five. */
            smallest_visible: number | null;
        };
        Comment: {
            /** @description The id of the answer. */
            id: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            answered_at: string;
            survey: string;
            touchpoint: string;
            stage: string;
            /** @enum {string} */
            channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
            /** @description That of the page, unless the words are written otherwise; else what the words seem to be in. Null where nothing tells. */
            language: string | null;
            /** @description Of the survey’s headline question; null where it has none. */
            metric: ("nps" | "csat" | "ces") | null;
            rating: number | null;
            band: ("negative" | "neutral" | "positive") | null;
            /** @description What was said to each question that is answered in words. */
            texts: {
                question: string;
                text: string;
            }[];
        };
        Delivery: {
            /** @description Stands in the header `webhook-id` of each attempt to tell a webhook: of one event to one receiver always the same. */
            id: string;
            /** @description The id of the webhook, or of the recipient, which is a person or a chat. */
            receiver: string;
            /** @enum {string} */
            type: "response.created" | "response.updated" | "response.negative" | "response.erased" | "alert.raised" | "alert.resolved" | "survey.created" | "survey.changed" | "survey.started" | "survey.paused" | "survey.ended" | "test" | "response.unhandled" | "webhook.disabled" | "digest";
            /** @description What it tells of: the id of the response; `alert 7`; `survey 3`; `webhook ID` of a webhook or a chat that was switched off; `digest 2026-05-04`, the Monday on which it is due; `test 9`. */
            subject: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /**
             * @description `waiting`: it is sent when its time comes, which is after quiet hours and pauses too. `delivered`: it was taken. `given_up`: ten attempts have failed, or it was refused for good. `dropped`: it was not sent, because there was nothing to tell any more (the response was erased, does not count or is not negative any more, or is assigned by now; the alert is not there any more; what was switched off is on again; there is no news for a digest, or the next one is due), because the receiver was switched off or on or has unsubscribed meanwhile, may not see the site any more, or because this server sends no mail.
             * @enum {string}
             */
            state: "waiting" | "delivered" | "given_up" | "dropped";
            /** @description How many have failed since it was made or asked for again. */
            attempts: number;
            /** @description Not before an earlier event of the same response has been delivered or given up; null when there is none. */
            next_attempt_at: string | null;
            finished_at: string | null;
            /** @description The last attempts, 20 at most, the oldest first. What receivers answer is not kept. */
            log: {
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                at: string;
                milliseconds: number;
                /** @description What was answered; null where nothing was. */
                status: number | null;
                /** @description `address`: the URL is not one that is sent to. `forbidden`: its name leads into a network that nothing is sent to. `name`: its name leads nowhere. `refused`: nobody takes connections there. `tls`: the certificate is not in order. `timeout`: no answer within 20 seconds. `broken`: the connection ended early. `sealed`: the secret was sealed with a TOUCHLINE_SECRET that is not there any more. `fault`: ours. */
                fault: ("address" | "forbidden" | "name" | "refused" | "tls" | "timeout" | "broken" | "sealed" | "fault") | null;
            }[];
        };
        DelightedPerson: {
            id: string;
            email: string | null;
            name: string | null;
            created_at: number;
            phone_number: string | null;
            last_sent_at: number | null;
            last_responded_at: number | null;
            next_survey_scheduled_at: number | null;
            properties: {
                [key: string]: unknown;
            };
        };
        DelightedRefusal: {
            status: number;
            message: string;
            /** @description Field → what is wrong with it. */
            errors?: {
                [key: string]: string[];
            };
            /** @description Stable: programs may rely on it. */
            code: string;
            /** @description What is wrong and how to mend it, as a sentence. */
            detail: string;
        };
        DelightedSavedPerson: {
            id: string;
            email: string | null;
            name: string | null;
            created_at: number;
            phone_number: string | null;
            last_sent_at: number | null;
            last_responded_at: number | null;
            next_survey_scheduled_at: number | null;
            properties: {
                [key: string]: unknown;
            };
            /** @description Null where nothing was planned: they were asked lately, are going to be, or have unsubscribed. */
            survey_scheduled_at: number | null;
        };
        DelightedSurveyResponse: {
            id: string;
            /** @description Null for an anonymous response. */
            person: (string | components["schemas"]["DelightedPerson"]) | null;
            /** @enum {string} */
            survey_type: "nps" | "csat" | "ces";
            score: number | null;
            comment: string | null;
            /** @description Where this response can be read again, with a key. */
            permalink: string;
            created_at: number;
            /** @description Null while it is as it was first. */
            updated_at: number | null;
            /** @description What is known of the person now; facts by which the site counts answers are those of the time of the response. */
            person_properties: {
                [key: string]: unknown;
            };
            notes: {
                id: string;
                text: string;
                /** @description Null where whoever wrote it gave another name. */
                user_email: string | null;
                author: string;
                created_at: number;
            }[];
            tags: string[];
            additional_answers: {
                id: string;
                question: {
                    id: string;
                    /** @enum {string} */
                    type: "free_response" | "scale" | "select_one" | "select_many";
                    text: string;
                };
                value: {
                    free_response: string | null;
                    scale: number | null;
                    select_one: {
                        id: string;
                        text: string;
                    } | null;
                    select_many: {
                        id: string;
                        text: string;
                    }[] | null;
                };
            }[];
        };
        ErasedEvent: {
            /** @enum {string} */
            type: "response.erased";
            /**
             * Format: date-time
             * @description When it happened; when it is sent stands in the header `webhook-timestamp`.
             */
            timestamp: string;
            /**
             * @description Of the form of `data`. Fields may be added to a version; what changes otherwise is another version.
             * @constant
             */
            version: 1;
            /** @description The key of the site. */
            site: string;
            data: {
                id: string;
            };
        };
        ImportMapping: {
            /** @description Column → what it holds. A column that is not named is left out. */
            columns?: {
                [key: string]: {
                    /**
                     * @description What the column holds. `answer` is the answer to any question by its `question`; `property` a fact by which answers are counted where the site declares it as a dimension, and a trait of the customer where one is known. `restored` is of our own export, which comes back as it was where no mapping says otherwise.
                     * @enum {string}
                     */
                    to: "rating" | "comment" | "answer" | "answered_at" | "received_at" | "customer_id" | "email" | "name" | "locale" | "page" | "channel" | "source" | "touchpoint" | "external_id" | "property" | "tags" | "ignore" | "id" | "survey" | "state" | "attributes" | "notes" | "restored";
                    /** @description Of `rating`, `comment` and `answer`: which question; else the first of its kind. */
                    question?: string;
                    /** @description Of `property` and `attributes`: its name; else that of the column. */
                    name?: string;
                    /**
                     * @description Of a `rating` in a survey that is created: its metric.
                     * @enum {string}
                     */
                    metric?: "nps" | "csat" | "ces";
                    /** @description Of a `rating` in a survey that is created: its points. */
                    points?: 2 | 3 | 4 | 5 | 7 | 10;
                };
            };
            /**
             * @description How dates are written, where that cannot be told: `dmy` or `mdy`, Unix seconds or milliseconds.
             * @enum {string}
             */
            date_format?: "iso" | "dmy" | "mdy" | "unix_s" | "unix_ms";
            /** @description Whose clocks dates without an offset are by; else the site's. */
            time_zone?: string;
            /**
             * Format: date
             * @description Dates before this day are taken for faults of the file.
             * @default 1990-01-01
             */
            not_before: string;
            /**
             * @description Where the guess is wrong.
             * @enum {string}
             */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
            /**
             * @description Where the guess is wrong.
             * @enum {string}
             */
            delimiter?: "," | ";" | "\t" | "|";
        };
        ImportRun: {
            id: number;
            name: string;
            /** @enum {string} */
            state: "ready" | "waiting" | "checking" | "checked" | "running" | "done" | "failed" | "settling" | "undoing";
            /** @description Why it has failed. */
            fault: string | null;
            bytes: number;
            bytes_read: number;
            rows: {
                read: number;
                /** @description Answers that are new; in a dry run those that would be. */
                kept: number;
                /** @description Answers that were there already. */
                known: number;
                refused: number;
            };
            /** @description Null in the list of imports, and where nothing could be guessed. Tells of 200 columns at most. */
            guess: {
                /** @enum {string} */
                preset: "table" | "touchline" | "delighted" | "surveymonkey" | "qualtrics" | "formbricks";
                /** @enum {string} */
                encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                encoding_reason: string;
                /** @description The same as the sentence, to be said in other languages. Missing in what an earlier version has kept. */
                encoding_because?: {
                    /** @enum {string} */
                    code: "marked" | "zeros" | "valid" | "mostly_valid" | "not_utf8" | "said";
                    /** @description What the sentence tells: a `share` from 0 to 1, a `count`, `min` and `max`, the `word` of the header, the `value` of a cell, … */
                    values: {
                        [key: string]: string | number;
                    };
                };
                /** @enum {string} */
                form: "csv" | "ndjson" | "json";
                delimiter: string | null;
                date_format: ("iso" | "dmy" | "mdy" | "unix_s" | "unix_ms") | null;
                /** @description Could day and month be meant either way? Then `date_format` has to be said. */
                is_date_ambiguous: boolean;
                columns: {
                    /**
                     * @description What the column holds. `answer` is the answer to any question by its `question`; `property` a fact by which answers are counted where the site declares it as a dimension, and a trait of the customer where one is known. `restored` is of our own export, which comes back as it was where no mapping says otherwise.
                     * @enum {string}
                     */
                    to: "rating" | "comment" | "answer" | "answered_at" | "received_at" | "customer_id" | "email" | "name" | "locale" | "page" | "channel" | "source" | "touchpoint" | "external_id" | "property" | "tags" | "ignore" | "id" | "survey" | "state" | "attributes" | "notes" | "restored";
                    /** @description Of `rating`, `comment` and `answer`: which question; else the first of its kind. */
                    question?: string;
                    /** @description Of `property` and `attributes`: its name; else that of the column. */
                    name?: string;
                    /**
                     * @description Of a `rating` in a survey that is created: its metric.
                     * @enum {string}
                     */
                    metric?: "nps" | "csat" | "ces";
                    /** @description Of a `rating` in a survey that is created: its points. */
                    points?: 2 | 3 | 4 | 5 | 7 | 10;
                    column: string;
                    /** @description 0 to 1. */
                    confidence: number;
                    /** @description Why, as a sentence. */
                    reason: string;
                    /** @description The same as the sentence, to be said in other languages. Missing in what an earlier version has kept. */
                    because?: {
                        /** @enum {string} */
                        code: "empty" | "nothing_fits" | "whole_numbers" | "dates" | "emails" | "texts" | "unique" | "short" | "short_texts" | "languages" | "addresses" | "channels" | "of_preset" | "refused_before";
                        /** @description What the sentence tells: a `share` from 0 to 1, a `count`, `min` and `max`, the `word` of the header, the `value` of a cell, … */
                        values: {
                            [key: string]: string | number;
                        };
                    };
                    examples: string[];
                }[];
            } | null;
            survey: string | null;
            /** @description What is made for it, or would be. */
            creates: string[];
            /** @description The same as `creates` in the same order, to be said in other languages. Missing in what an earlier version has kept. */
            creates_because?: {
                /** @enum {string} */
                code: "touchpoint" | "survey";
                /** @description What the sentence tells: a `share` from 0 to 1, a `count`, `min` and `max`, the `word` of the header, the `value` of a cell, … */
                values: {
                    [key: string]: string | number;
                };
            }[];
            /** @description What is left out of the file, and what could not be kept of rows that were. */
            notices: string[];
            /** @description The same as `notices` in the same order, to be said in other languages; `count` is the number of rows of which something could not be kept. Missing in what an earlier version has kept. */
            notices_because?: {
                /** @enum {string} */
                code: "many_columns" | "phone_numbers" | "no_question" | "no_rating" | "no_comment" | "answered_twice" | "name_of_nobody" | "trait_of_nobody" | "cut_off" | "no_locale" | "no_channel" | "no_source" | "no_email" | "many_tags" | "many_notes" | "no_id" | "lost_traits" | "not_proven" | "no_version";
                /** @description What the sentence tells: a `share` from 0 to 1, a `count`, `min` and `max`, the `word` of the header, the `value` of a cell, … */
                values: {
                    [key: string]: string | number;
                };
            }[];
            /** @description The first 20; all of them are at `/refused`. */
            refused: {
                /** @description As a spreadsheet counts, the header included. */
                row: number;
                /** @description Why, as a sentence. */
                reason: string;
                /** @description The same as the sentence, to be said in other languages. Missing in what an earlier version has kept. */
                because?: {
                    /** @enum {string} */
                    code: "open_quote" | "ragged" | "no_object" | "no_submission" | "long_submission" | "scattered_submission" | "large_submission" | "says_nothing" | "no_moment" | "no_date" | "too_early" | "in_future" | "off_scale" | "no_option" | "unfit" | "unfit_missing" | "unfit_empty" | "unfit_no_text" | "unfit_no_number" | "unfit_no_whole" | "unfit_no_truth" | "unfit_no_object" | "unfit_no_list" | "unfit_no_word" | "unfit_too_long" | "unfit_too_many" | "unfit_too_small" | "unfit_too_large" | "unfit_no_key" | "unfit_no_uuid" | "unfit_no_locale" | "unfit_no_moment" | "unfit_nul" | "unfit_no_json" | "unfit_no_question" | "unfit_no_rating" | "unfit_no_option" | "unfit_no_options" | "unfit_no_address" | "not_counted" | "needs_admin" | "not_anonymous" | "other_survey" | "no_survey" | "no_touchpoint" | "many_touchpoints" | "other_content" | "kept_elsewhere" | "forgotten";
                    /** @description What the sentence tells: a `share` from 0 to 1, a `count`, `min` and `max`, the `word` of the header, the `value` of a cell, … */
                    values: {
                        [key: string]: string | number;
                    };
                };
            }[];
            is_counted: boolean;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            updated_at: string;
        };
        Interval: {
            low: number;
            high: number;
            /** @description The confidence level, such as 0.95. */
            level: number;
            /** @description What was assumed: adjusted_wald, wilson, student_t … */
            method: string;
        };
        OverviewEntry: {
            touchpoint: string;
            name: string;
            stage: string;
            /** @enum {string} */
            metric: "nps" | "csat" | "ces";
            scale: {
                min: number;
                max: number;
            };
            /** @description The relationship survey; null for a touchpoint. */
            survey: string | null;
            current: components["schemas"]["Summary"];
            previous: {
                /** @description Ratings in this span. */
                count: number;
                /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
                score: number | null;
                /** @description The confidence interval of the score; null without answers. */
                interval: components["schemas"]["Interval"] | null;
            } | null;
            /** @description `better` and `worse` hold for all entries together: at most one in twenty of those that are told is chance. */
            change: components["schemas"]["Change"] | null;
            /** @description The day of the last answer; null where there was none. */
            last_answer_on: string | null;
            /** @description Fewer than 30 answers in the window. */
            few_lately: boolean;
            /** @description The same window by channel, those where anybody answered. */
            channels: {
                /** @description Ratings in this span. */
                count: number;
                /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
                score: number | null;
                /** @description The confidence interval of the score; null without answers. */
                interval: components["schemas"]["Interval"] | null;
                /** @enum {string} */
                channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
            }[];
            /** @description With `lines`: the score of the window that ends with each of the buckets of `lines`, so that the last is the present one. Null where nobody answered in it. */
            line?: ({
                /** @description Rounded to hundredths, as the ends of its interval are. */
                score: number;
                low: number;
                high: number;
            } | null)[];
        };
        Problem: {
            /** @description Always `about:blank`; the code below tells the kinds apart. */
            type: string;
            /** @description The HTTP status in words. */
            title: string;
            status: number;
            /** @description Stable; for programs. */
            code: string;
            /** @description For people: what is wrong and how to mend it. */
            detail: string;
            /** @description One entry per field that was refused. */
            errors?: {
                /** @description A path such as `answers.recommend`. */
                field: string;
                /** @description To be read behind the name of the field. */
                detail: string;
                /** @description The same as the sentence, to be said in other languages; missing where there is no code. */
                because?: {
                    /** @enum {string} */
                    code: "missing" | "empty" | "no_text" | "no_number" | "no_whole" | "no_truth" | "no_object" | "no_list" | "no_word" | "too_long" | "too_many" | "too_small" | "too_large" | "no_key" | "no_uuid" | "no_locale" | "no_moment" | "nul" | "no_json" | "no_question" | "no_rating" | "no_option" | "no_options" | "no_address" | "too_short" | "too_few" | "no_email" | "no_url" | "no_date" | "far_date" | "no_time" | "no_zone" | "no_form" | "taken" | "short_password" | "wrong_password" | "no_comma" | "no_tab" | "no_wording" | "no_letter" | "no_theme_word" | "many_theme_words" | "stage_twice" | "stage_in_use" | "dimension_twice" | "no_dimension" | "no_origin" | "no_pattern" | "no_weekday" | "no_colour" | "no_fonts" | "no_own_path" | "no_element" | "no_headline" | "id_twice" | "look_needs_csat" | "points_elsewhere" | "other_points" | "not_earlier" | "no_bands" | "no_public_key" | "no_full_url" | "other_protocol" | "url_with_password" | "private_network" | "other_port" | "local_name";
                    /** @description What the sentence tells: a `count`, a `bound`, a `key`, … */
                    values: {
                        [key: string]: string | number;
                    };
                };
            }[];
        };
        ResponseEvent: {
            /** @enum {string} */
            type: "response.created" | "response.updated" | "response.negative";
            /**
             * Format: date-time
             * @description When it happened; when it is sent stands in the header `webhook-timestamp`.
             */
            timestamp: string;
            /**
             * @description Of the form of `data`. Fields may be added to a version; what changes otherwise is another version.
             * @constant
             */
            version: 1;
            /** @description The key of the site. */
            site: string;
            data: {
                id: string;
                /** @description Counts up when the visitor changes something; not when your team does. */
                revision: number;
                /** @enum {string} */
                state: "counted" | "quarantined" | "discarded" | "test";
                /** @description Why it was put into quarantine. */
                doubt: ("trap" | "too_fast" | "burst") | null;
                survey: string;
                version: number;
                touchpoint: string;
                stage: string;
                /** @enum {string} */
                channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
                /** @enum {string} */
                source: "widget" | "page" | "staff" | "api" | "import";
                /** @description The import that it came with. Exports leave it out: elsewhere the number means nothing. */
                import: number | null;
                /** @description What was rated; the first rated question of the survey comes first. */
                measures: {
                    question: string;
                    /** @enum {string} */
                    metric: "nps" | "csat" | "ces";
                    scale: {
                        min: number;
                        max: number;
                    };
                    /** @description Null where it was left out. */
                    rating: number | null;
                    band: ("negative" | "neutral" | "positive") | null;
                }[];
                /** @description Question id → rating, words, option or list of options. */
                answers: {
                    [key: string]: number | string | string[];
                };
                /** @description What was written, in the order of the questions. */
                comments: string[];
                locale: string | null;
                page: string | null;
                /** @description The facts by which it is counted, as they were when it was given. */
                attributes: {
                    [key: string]: string;
                };
                customer: {
                    /** @description The site’s own id. */
                    id: string;
                    email: string | null;
                    /** @description The trait `name`, where there is one. */
                    name: string | null;
                    /** @description Was this answer signed for? */
                    is_proven: boolean;
                } | null;
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                answered_at: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                received_at: string;
                /**
                 * Format: date-time
                 * @description When the visitor or your team changed something last.
                 */
                updated_at: string;
                anonymised_at: string | null;
                tags: string[];
                handled_by: string | null;
                handled_at: string | null;
                /** @description The oldest first. */
                notes: {
                    /** @description Counts up within a response. */
                    id: number;
                    text: string;
                    /** @description The name that was given, or the first characters of the key. */
                    author: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                     */
                    created_at: string;
                }[];
            };
            /**
             * @description The response is so long that its `answers`, `comments` and `notes` are left out here; `GET /v1/responses/{id}` has them.
             * @constant
             */
            is_shortened?: true;
        };
        ResponseFilter: {
            /** @description At these touchpoints; may be repeated, as most others. */
            touchpoint?: unknown;
            /** @description At touchpoints of these stages. */
            stage?: unknown;
            survey?: unknown;
            channel?: unknown;
            /** @description How the answer reached us. */
            source?: unknown;
            /** @description What has become of them; `counted` when left out. Erased ones are never shown. */
            state?: unknown;
            /**
             * @description Whose first rated question has this metric.
             * @enum {string}
             */
            metric?: "nps" | "csat" | "ces";
            /** @description What the rating of the first rated question means. */
            band?: unknown;
            /** @description The lowest rating of the first rated question. */
            rating_min?: number;
            /** @description The highest. */
            rating_max?: number;
            /** @description Given on this day or later, in the site’s calendar; or at this moment: ISO 8601 or Unix seconds. */
            from?: string;
            /** @description Given until the end of this day, or until this moment. */
            to?: string;
            /** @description Changed at this moment or later. */
            updated_from?: string;
            /** @description Not changed after this moment. */
            updated_to?: string;
            /** @description The site’s own id of the customer. */
            customer?: string;
            /** @description The address of the customer, in capitals or not. */
            email?: string;
            /** @description Whose comments hold all these words, as `search` of `GET /v1/comments` finds them: only among responses that count, and not with `order=updated`. */
            search?: string;
            /**
             * @description With a comment, or without.
             * @enum {string}
             */
            commented?: "yes" | "no";
            /** @description In which language it was asked, exactly so. */
            locale?: unknown;
            /** @description With this value of one of the site’s dimensions: `plan:business`. Different dimensions must all fit. */
            dimension?: unknown;
            /** @description With one of these tags. */
            tag?: unknown;
            /**
             * @description Is it assigned to somebody?
             * @enum {string}
             */
            handled?: "yes" | "no";
            handled_by?: string;
        };
        SavedFilter: {
            /** @description A short stable name, such as `order-received`. */
            key: string;
            name: string;
            /** @description As it was given, with lists where several are possible. */
            query: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            updated_at: string;
        };
        Site: {
            /** @description The public site key of the script tag. */
            key: string;
            name: string;
            /** @description Days, weeks and months of every trend are those of this zone. */
            time_zone: string;
            /** @enum {string} */
            week_start: "monday" | "saturday" | "sunday";
            /**
             * @description Whose months and quarters trends are told in.
             * @enum {string}
             */
            calendar: "gregorian" | "persian";
            /** @description The steps of the customer's life, in order. */
            stages: string[];
            /**
             * @description What may be remembered on the visitor’s device, so that nobody is nagged; never an identifier.
             * @enum {string}
             */
            memory: "after_answer" | "after_shown" | "none";
            /** @description Days between any two surveys for the same visitor. */
            pause_days: number;
            /** @description The origins whose pages may send. `*` stands for every origin with a name; `null`, which sandboxed frames and files have, is taken only when it is listed. */
            origins: string[];
            /**
             * @description `required`: only customers whom a signed token proves are kept as such; other answers are anonymous.
             * @enum {string}
             */
            identity: "optional" | "required";
            /** @description Facts by which answers are counted: `locale`, also for earlier answers, or the name of a trait such as `plan`, for answers from then on that it was declared. 200 values of each are told apart. */
            dimensions: string[];
            /** @description All answers and showings are being counted anew; null when they are not. Until then the site and its trends stay as they were. */
            recounting: {
                /**
                 * @description What is new; `repair` when an operator has asked for it.
                 * @enum {string}
                 */
                reason: "time_zone" | "dimensions" | "repair";
                /** @description What the site will have as soon as all is counted. */
                to: {
                    time_zone: string;
                    dimensions: string[];
                };
                /** @description About which share is counted. */
                done: number;
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                started_at: string;
            } | null;
            /** @description Its data is made up. */
            demo: boolean;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            created_at: string;
        };
        Summary: {
            /** @description Ratings in this span. */
            count: number;
            /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
            score: number | null;
            /** @description The confidence interval of the score; null without answers. */
            interval: components["schemas"]["Interval"] | null;
            /** @description The mean rating. */
            mean: number | null;
            negative: number;
            neutral: number;
            positive: number;
            /** @description Rating → how many gave it. */
            histogram: {
                [key: string]: number;
            };
            /** @description Null where rows were read, and by dimension. */
            shown: number | null;
            started: number | null;
            dismissed: number | null;
            commented: number;
            /** @description The interval of the mean; null below two answers. */
            mean_interval: components["schemas"]["Interval"] | null;
            /** @description The share of each band. */
            shares: {
                /** @description A share with its interval. */
                negative: {
                    /** @description Percent. */
                    share: number;
                    interval: components["schemas"]["Interval"];
                };
                /** @description A share with its interval. */
                neutral: {
                    /** @description Percent. */
                    share: number;
                    interval: components["schemas"]["Interval"];
                };
                /** @description A share with its interval. */
                positive: {
                    /** @description Percent. */
                    share: number;
                    interval: components["schemas"]["Interval"];
                };
            } | null;
            /** @description Responses of 100 that were shown the survey; null where that is not known. */
            response_rate: {
                /** @description Percent. */
                rate: number;
                interval: components["schemas"]["Interval"];
            } | null;
            /** @description Responses of 100 that began; null where that is not known. */
            completion_rate: {
                /** @description Percent. */
                rate: number;
                interval: components["schemas"]["Interval"];
            } | null;
        };
        Survey: {
            /** @description A short stable name, such as `order-received`. */
            key: string;
            name: string;
            /** @enum {string} */
            status: "draft" | "live" | "paused" | "ended";
            /** @description Counts up with each changed definition, from 1. */
            version: number;
            /** @description For how many days answers tell who gave them, and what they wrote; then only the ratings stay and count on. Null for ever. */
            keep_days: number | null;
            definition: components["schemas"]["SurveyDefinition"];
            /** @description What was mended, and what may annoy visitors. */
            notices: string[];
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            updated_at: string;
        };
        SurveyDefinition: {
            /**
             * @description About the whole relation, or about what just happened.
             * @enum {string}
             */
            kind: "relationship" | "transactional";
            /** @description The touchpoint that answers count for unless the page names another. */
            touchpoint: string;
            /** @description In the order they are asked. The first rating is the headline. */
            questions: ({
                /** @description A short stable name, such as `order-received`. */
                id: string;
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                text: string | {
                    [key: string]: string;
                };
                /** @description Asked always when left out. */
                ask_if?: {
                    /** @description An earlier question of this survey. */
                    question: string;
                    /** @description For a rating: its band. */
                    bands?: ("negative" | "neutral" | "positive")[];
                    /** @description The ratings or the ids of the options that were chosen. */
                    answers?: (number | string)[];
                };
                /** @constant */
                type: "rating";
                /**
                 * @description `nps` 0–10, `csat` 1–5 or `ces` 1–7, unless `points` say otherwise.
                 * @enum {string}
                 */
                metric: "nps" | "csat" | "ces";
                /**
                 * @description Stars, faces and thumbs are for `csat` only.
                 * @default numbers
                 * @enum {string}
                 */
                look: "numbers" | "stars" | "faces" | "thumbs";
                /** @description For `csat`: 5 unless you want three faces (3), or go on with a history on 4, 7 or 10 numbers; thumbs are always 2. For `ces`: 7 or 5. */
                points?: 5 | 3 | 2 | 4 | 7 | 10;
                /**
                 * @description An optional rating can be skipped.
                 * @default true
                 */
                required: boolean;
                /** @description What the lowest rating means; a translated default is used when left out. */
                low_label?: string | {
                    [key: string]: string;
                };
                /** @description What the highest rating means. */
                high_label?: string | {
                    [key: string]: string;
                };
            } | {
                /** @description A short stable name, such as `order-received`. */
                id: string;
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                text: string | {
                    [key: string]: string;
                };
                /** @description Asked always when left out. */
                ask_if?: {
                    /** @description An earlier question of this survey. */
                    question: string;
                    /** @description For a rating: its band. */
                    bands?: ("negative" | "neutral" | "positive")[];
                    /** @description The ratings or the ids of the options that were chosen. */
                    answers?: (number | string)[];
                };
                /** @constant */
                type: "choice";
                options: {
                    /** @description A short stable name, such as `order-received`. */
                    id: string;
                    /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                    text: string | {
                        [key: string]: string;
                    };
                }[];
                /** @default false */
                multiple: boolean;
                /** @default false */
                required: boolean;
            } | {
                /** @description A short stable name, such as `order-received`. */
                id: string;
                /** @description Asked when no text for the band is given. */
                text: string | {
                    [key: string]: string;
                };
                /** @description Asked always when left out. */
                ask_if?: {
                    /** @description An earlier question of this survey. */
                    question: string;
                    /** @description For a rating: its band. */
                    bands?: ("negative" | "neutral" | "positive")[];
                    /** @description The ratings or the ids of the options that were chosen. */
                    answers?: (number | string)[];
                };
                /** @constant */
                type: "comment";
                /** @description Other words for unhappy, neutral or happy visitors. */
                text_by_band?: {
                    /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                    negative?: string | {
                        [key: string]: string;
                    };
                    /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                    neutral?: string | {
                        [key: string]: string;
                    };
                    /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                    positive?: string | {
                        [key: string]: string;
                    };
                };
                /**
                 * @description One line instead of several.
                 * @default false
                 */
                short: boolean;
                /** @default false */
                required: boolean;
            } | {
                /** @description A short stable name, such as `order-received`. */
                id: string;
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                text: string | {
                    [key: string]: string;
                };
                /** @description Asked always when left out. */
                ask_if?: {
                    /** @description An earlier question of this survey. */
                    question: string;
                    /** @description For a rating: its band. */
                    bands?: ("negative" | "neutral" | "positive")[];
                    /** @description The ratings or the ids of the options that were chosen. */
                    answers?: (number | string)[];
                };
                /** @constant */
                type: "email";
                /** @description The words beside the box to tick; a translated default when left out. */
                consent?: string | {
                    [key: string]: string;
                };
                /** @default false */
                required: boolean;
            })[];
            /** @description Shown at the end; a translated default is used when left out. */
            thank_you?: string | {
                [key: string]: string;
            };
            /** @description Other words at the end for unhappy, neutral or happy visitors. */
            thank_you_by_band?: {
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                negative?: string | {
                    [key: string]: string;
                };
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                neutral?: string | {
                    [key: string]: string;
                };
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                positive?: string | {
                    [key: string]: string;
                };
            };
            /** @description A link at the end, such as "review us": shown to everybody alike. */
            thank_you_link?: {
                /** @description One text for all languages, or an object with one text per language tag: `{"en": "…", "de": "…"}`. */
                text: string | {
                    [key: string]: string;
                };
                /** Format: uri */
                url: string;
            };
            /**
             * @description The language of texts that are not given per language.
             * @default en
             */
            default_locale: string;
            /**
             * @description How the widget’s own words address people where a language has both: Sie or du, vous or tu.
             * @default formal
             * @enum {string}
             */
            address: "formal" | "familiar";
            look: {
                /**
                 * @description A card in a corner, a bar at the bottom, a dialog in the middle, a part of the page, or a button that opens it.
                 * @default popover
                 * @enum {string}
                 */
                display: "popover" | "bar" | "modal" | "inline" | "tab";
                /**
                 * @description The corner of a popover and the side of a tab; start and end follow the direction of writing.
                 * @default bottom-end
                 * @enum {string}
                 */
                position: "bottom-end" | "bottom-start" | "top-end" | "top-start";
                /** @description A CSS selector: where an inline survey goes, or the page’s own button that opens a tab survey. */
                element?: string;
                /**
                 * @default auto
                 * @enum {string}
                 */
                theme: "auto" | "light" | "dark";
                /** @description Darkened or lightened where it could not be read; the reply says so. */
                accent?: string;
                /** @description Of the corners, in CSS pixels. */
                radius?: number;
                /** @description A CSS font-family that the page has loaded. */
                font?: string;
                logo?: string;
                /**
                 * @description Show how far one is in surveys of several steps.
                 * @default true
                 */
                progress: boolean;
            };
            targeting: {
                /**
                 * @description Nothing included means every page; an excluded page always wins.
                 * @default {
                 *       "include": [],
                 *       "exclude": []
                 *     }
                 */
                pages: {
                    /** @default [] */
                    include: string[];
                    /** @default [] */
                    exclude: string[];
                };
                /**
                 * @default {
                 *       "on": "time"
                 *     }
                 */
                trigger: {
                    /** @constant */
                    on: "time";
                } | {
                    /** @constant */
                    on: "scroll";
                    percent: number;
                } | {
                    /** @constant */
                    on: "exit";
                } | {
                    /** @constant */
                    on: "click";
                    selector: string;
                } | {
                    /** @constant */
                    on: "event";
                    event: string;
                    /** @default [] */
                    where: {
                        name: string;
                        /**
                         * @default equal
                         * @enum {string}
                         */
                        is: "equal" | "not_equal" | "contains" | "above" | "below";
                        value: string | number | boolean;
                    }[];
                } | {
                    /** @constant */
                    on: "call";
                };
                /**
                 * @description Time on the page before the survey may open, whatever the trigger.
                 * @default 5
                 */
                delay_seconds: number;
                /**
                 * @description The share of visitors who may be asked; below 100 the draw is remembered on the device.
                 * @default 100
                 */
                sample_percent: number;
                /**
                 * @description Days before the same visitor may see this survey again.
                 * @default 90
                 */
                ask_again_days: number;
                /** @description Parameters that the address must have; `*` stands for any value. */
                query?: {
                    [key: string]: string;
                };
                /**
                 * @description Facts of the visitor or customer that all must hold.
                 * @default []
                 */
                traits: {
                    name: string;
                    /**
                     * @default equal
                     * @enum {string}
                     */
                    is: "equal" | "not_equal" | "contains" | "above" | "below";
                    value: string | number | boolean;
                }[];
                /**
                 * @description Any when empty.
                 * @default []
                 */
                devices: ("phone" | "tablet" | "desktop")[];
                /**
                 * @description Of the visitor’s browser, such as `de`; any when empty.
                 * @default []
                 */
                languages: string[];
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                starts_at?: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                ends_at?: string;
                /** @description Answers after which it is no longer shown. */
                quota?: number;
                /**
                 * @description The higher goes first where several are due.
                 * @default 0
                 */
                priority: number;
            };
        };
        SurveyEvent: {
            /** @enum {string} */
            type: "survey.created" | "survey.changed" | "survey.started" | "survey.paused" | "survey.ended";
            /**
             * Format: date-time
             * @description When it happened; when it is sent stands in the header `webhook-timestamp`.
             */
            timestamp: string;
            /**
             * @description Of the form of `data`. Fields may be added to a version; what changes otherwise is another version.
             * @constant
             */
            version: 1;
            /** @description The key of the site. */
            site: string;
            data: {
                /** @description A short stable name, such as `order-received`. */
                key: string;
                name: string;
                /** @enum {string} */
                status: "draft" | "live" | "paused" | "ended";
                /** @description Counts up with each changed definition, from 1. */
                version: number;
                /** @description For how many days answers tell who gave them, and what they wrote; then only the ratings stay and count on. Null for ever. */
                keep_days: number | null;
                definition: components["schemas"]["SurveyDefinition"];
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                updated_at: string;
            };
        };
        SurveyResponse: {
            id: string;
            /** @description Counts up when the visitor changes something; not when your team does. */
            revision: number;
            /** @enum {string} */
            state: "counted" | "quarantined" | "discarded" | "test";
            /** @description Why it was put into quarantine. */
            doubt: ("trap" | "too_fast" | "burst") | null;
            survey: string;
            version: number;
            touchpoint: string;
            stage: string;
            /** @enum {string} */
            channel: "web" | "link" | "email" | "sms" | "phone" | "store" | "kiosk" | "letter";
            /** @enum {string} */
            source: "widget" | "page" | "staff" | "api" | "import";
            /** @description The import that it came with. Exports leave it out: elsewhere the number means nothing. */
            import: number | null;
            /** @description What was rated; the first rated question of the survey comes first. */
            measures: {
                question: string;
                /** @enum {string} */
                metric: "nps" | "csat" | "ces";
                scale: {
                    min: number;
                    max: number;
                };
                /** @description Null where it was left out. */
                rating: number | null;
                band: ("negative" | "neutral" | "positive") | null;
            }[];
            /** @description Question id → rating, words, option or list of options. */
            answers: {
                [key: string]: number | string | string[];
            };
            /** @description What was written, in the order of the questions. */
            comments: string[];
            locale: string | null;
            page: string | null;
            /** @description The facts by which it is counted, as they were when it was given. */
            attributes: {
                [key: string]: string;
            };
            customer: {
                /** @description The site’s own id. */
                id: string;
                email: string | null;
                /** @description The trait `name`, where there is one. */
                name: string | null;
                /** @description Was this answer signed for? */
                is_proven: boolean;
            } | null;
            /** @description What an answer in quarantine says of its customer, which is not taken over until it is released. */
            claim: {
                email: string | null;
                traits: {
                    [key: string]: unknown;
                };
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            answered_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            received_at: string;
            /**
             * Format: date-time
             * @description When the visitor or your team changed something last.
             */
            updated_at: string;
            anonymised_at: string | null;
            tags: string[];
            handled_by: string | null;
            handled_at: string | null;
            /** @description The oldest first. */
            notes: {
                /** @description Counts up within a response. */
                id: number;
                text: string;
                /** @description The name that was given, or the first characters of the key. */
                author: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
                 */
                created_at: string;
            }[];
        };
        TestEvent: {
            /** @enum {string} */
            type: "test";
            /**
             * Format: date-time
             * @description When it happened; when it is sent stands in the header `webhook-timestamp`.
             */
            timestamp: string;
            /**
             * @description Of the form of `data`. Fields may be added to a version; what changes otherwise is another version.
             * @constant
             */
            version: 1;
            /** @description The key of the site. */
            site: string;
            data: {
                /** @description The id of the webhook. */
                webhook: string;
            };
        };
        Theme: {
            /** @description A short stable name, such as `order-received`. */
            key: string;
            name: string;
            /** @description Language → words or phrases that tell that a comment is about it. An asterisk at the end stands for any ending. Those under `und` are looked for in every language; those of `pt` and `pt-BR` are of one language. */
            words: {
                [key: string]: string[];
            };
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            updated_at: string;
        };
        Touchpoint: {
            /** @description A short stable name, such as `order-received`. */
            key: string;
            name: string;
            /** @description The step of the customer's life that it belongs to, one of the site's stages. */
            stage: string;
            /**
             * @description The headline metric. Other metrics are kept beside it, never mixed into it.
             * @enum {string}
             */
            metric: "nps" | "csat" | "ces";
            /** @description Who looks after this touchpoint. */
            owner?: string;
        };
        TrendBucket: {
            /** @description The first day. Of an hour, its first instant, with the offset of the zone. */
            start: string;
            /** @description The last day, included. Of an hour, the instant after it. */
            end: string;
            /** @description Ratings in this span. */
            count: number;
            /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
            score: number | null;
            /** @description The confidence interval of the score; null without answers. */
            interval: components["schemas"]["Interval"] | null;
            /** @description The mean rating. */
            mean: number | null;
            negative: number;
            neutral: number;
            positive: number;
            /** @description Rating → how many gave it. */
            histogram: {
                [key: string]: number;
            };
            /** @description Null where rows were read, and by dimension. */
            shown: number | null;
            started: number | null;
            dismissed: number | null;
            commented: number;
            /** @description The score of the window that ends with the bucket. Null where rows were read. */
            trailing: {
                /** @description The first day of the window that ends with the bucket. */
                start: string;
                count: number;
                /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
                score: number | null;
                /** @description The confidence interval of the score; null without answers. */
                interval: components["schemas"]["Interval"] | null;
            } | null;
        };
        TrendSeries: {
            group: {
                by: string;
                /** @description Null for all values beyond the 200 that are told apart. */
                value: string | null;
            };
            name: string;
            /** @description Null where the series is not one touchpoint. */
            touchpoint: string | null;
            /** @description Null where the series is neither one touchpoint nor one stage. */
            stage: string | null;
            /** @enum {string} */
            metric: "nps" | "csat" | "ces";
            /** @description Ratings of different scales are never mixed: each has a series of its own. */
            scale: {
                min: number;
                max: number;
            };
            /** @description The whole span. */
            total: components["schemas"]["Summary"];
            window: {
                days: number;
                /**
                 * @description `shortest`: the shortest that holds 30 answers.
                 * @enum {string}
                 */
                chosen: "asked" | "shortest";
            };
            /** @description The last window of the span. */
            current: components["schemas"]["WindowSummary"];
            /** @description The window it is compared with. */
            previous: components["schemas"]["WindowSummary"] | null;
            change: components["schemas"]["Change"] | null;
            buckets: components["schemas"]["TrendBucket"][];
        };
        Webhook: {
            id: string;
            url: string;
            name: string;
            events: ("response.created" | "response.updated" | "response.negative" | "response.erased" | "alert.raised" | "alert.resolved" | "survey.created" | "survey.changed" | "survey.started" | "survey.paused" | "survey.ended")[];
            is_active: boolean;
            /** @description `gone`: the receiver answered 410. `failing`: nothing has arrived there for five days. */
            disabled_because: ("asked" | "gone" | "failing") | null;
            disabled_at: string | null;
            /** @description Since when nothing has arrived there; null while things do, and when nothing waits any more. */
            failing_since: string | null;
            /** @description Until when the receiver has asked to be left alone, with `Retry-After`. */
            rests_until: string | null;
            /** @description Until when what is sent is signed with the secret before as well; null outside a rotation. */
            old_secret_until: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, such as `2026-05-02T10:00:00Z`.
             */
            updated_at: string;
        };
        WindowSummary: {
            /** @description Ratings in this span. */
            count: number;
            /** @description Unrounded; null without answers. NPS −100 to 100; CSAT and CES 0 to 100 percent favourable. */
            score: number | null;
            /** @description The confidence interval of the score; null without answers. */
            interval: components["schemas"]["Interval"] | null;
            /** @description The mean rating. */
            mean: number | null;
            negative: number;
            neutral: number;
            positive: number;
            /** @description Rating → how many gave it. */
            histogram: {
                [key: string]: number;
            };
            /** @description Null where rows were read, and by dimension. */
            shown: number | null;
            started: number | null;
            dismissed: number | null;
            commented: number;
            /** @description The interval of the mean; null below two answers. */
            mean_interval: components["schemas"]["Interval"] | null;
            /** @description The share of each band. */
            shares: {
                /** @description A share with its interval. */
                negative: {
                    /** @description Percent. */
                    share: number;
                    interval: components["schemas"]["Interval"];
                };
                /** @description A share with its interval. */
                neutral: {
                    /** @description Percent. */
                    share: number;
                    interval: components["schemas"]["Interval"];
                };
                /** @description A share with its interval. */
                positive: {
                    /** @description Percent. */
                    share: number;
                    interval: components["schemas"]["Interval"];
                };
            } | null;
            /** @description Responses of 100 that were shown the survey; null where that is not known. */
            response_rate: {
                /** @description Percent. */
                rate: number;
                interval: components["schemas"]["Interval"];
            } | null;
            /** @description Responses of 100 that began; null where that is not known. */
            completion_rate: {
                /** @description Percent. */
                rate: number;
                interval: components["schemas"]["Interval"];
            } | null;
            /** @description The first day. */
            start: string;
            /** @description The last day, included. */
            end: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
