//! The ids of the catalogues' messages.
//!
//! A message is named once, here: its id in a catalogue is the name in kebab case, `SearchCount` for `search-count`. Tests
//! hold the lists equal to the English catalogues and find names that no code uses. The words of the command line and of
//! `check`'s rules have no names: their ids are made from the command line and from the codes.

/// Defines an enum of message ids.
macro_rules! message_ids {
    ($(#[$doc:meta])* $enum:ident { $($name:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the catalogue says what a message is")]
        pub enum $enum { $($name),* }

        impl $enum {
            /// Every message.
            #[cfg(test)]
            pub(super) const ALL: &[Self] = &[$(Self::$name),*];

            /// The id in the catalogues.
            pub(super) fn id(self) -> String {
                kebab(match self { $(Self::$name => stringify!($name)),* })
            }
        }
    };
}

message_ids! {
    /// A message of the program.
    MessageId {
        PageImage, PageNote, PageTip, PageImportant, PageWarning,
        Doubt, DoubtNumber, DoubtCode, DoubtLink, DoubtLabels,
        PageCaution,
        SearchPrompt, SearchPasted, SearchUsed, SearchMasked, SearchTail, SearchMended, SearchUnknown, SearchUnknownCode, SearchOnlyMentions,
        SearchNearest, SearchNoArticle, SearchNoArticleDo, SearchBrowse, SearchNothing,
        HitHelped, HitMore, HitSame, BandExact, BandLikely, BandMention,
        SearchCount, SearchCountOf, SearchMore, SearchArticles,
        TooSmall,
        TreeTitle, TreeFiltered, TreeRest, TreeOther, TreeCounts, ListCases, ListPast, StartLog, StartContent, ProblemsTitle,
        HelpTitle,
        OutlineTitle, OutlineNothing,
        LogTitle, LogStanding, LogStandingNothing, LogRepeated, LogQuiet, LogNoise, LogFrame, LogSecret,
        LogEarly, CasesTitle, CasesFiltered, CasesCount, CasesOpen, CasesToday, CasesEarlier, CasesNone,
        CasesNoMatch, CaseCurrent, CaseSince, NoteForAgent, NoteForCustomer, NoteRemaining, NoteMarkdown,
        NotePlain, LanguagesTitle, LanguagesFirst, LanguagesSecond,
        GuideRoles, GuideDate, GuideMachine, GuideTried, GuidePassed, GuideResolution, GuideChoice, GuideSkipped,
        GuideSkippedBecause, GuideLabels, GuideNew, GuideEarlier, GuideQuestion, GuideAnswerYes, GuideAnswerNo,
        GuideAnswerOther, GuideAnswerLater, GuideSymptoms, GuideSolved, GuideLater, GuideTryNext, GuideNothingLeft,
        AskSkip, AskDoesNotApply, AskRemark, AskNoteFile, AskFind, AskHeading, AskCaseName, AskFilter,
        LoadArticles, StatusNoArticles, StatusFallback, StatusProblems, StatusViewBoth, StatusViewTarget,
        StatusViewSource, StatusReading, StatusReadingBeside, StatusOnlyLanguage, StatusNoBeside,
        StatusAddress, StatusOpening, StatusElsewhereAt, StatusElsewhere, StatusRefused,
        StatusNoPage, StatusNoFile, StatusEditFailed, StatusAnswer, StatusSolved, StatusLater, StatusNothingLeft, StatusNextResolution,
        StatusUndone, StatusNothingToUndo, StatusFound, StatusNotFound, StatusNoHeadings, StatusNoLog,
        StatusMouseOn, StatusMouseOff, StatusReload, StatusRecalled,
        LoadProgress, LoadBegins, CacheNone, CacheRead, CacheMissing, CacheStored, CacheQuick, CacheUnsettled, CacheFailed,
        StatusUnfinished, StatusResumed, StatusResumedChanged, StatusAfresh, StatusPutAway, StatusNewCase,
        StatusNewCaseSolved, StatusCaseEntered, StatusCaseClosed, StatusCaseReopened, StatusCaseNamed,
        StatusCaseEnded, StatusCaseDeleted, StatusCaseRestored,
        StatusDamaged, StatusNotKept, StatusOneLanguage, StatusSentStep, StatusSentCommand, StatusSentNote,
        StatusSentAddress, StatusNoteWritten, StatusNoteNotWritten,
        KeyNone, KeyOpen, KeyEnterGuide, KeyJump, KeyEnterLine, KeyTick, KeySkip, KeyUndo, KeyCopy, KeyCopyOther,
        KeyCopyNote, KeyWriteNote, KeyRemark, KeyAfresh, KeyPutAway, KeyNewCase, KeyCases, KeyOpenCase,
        KeyRename, KeyCloseCase, KeyDeleteCase, KeyUndoDelete, KeyFilter, KeyCopyIt, KeyMarkup,
        KeyNextNote, KeyPreviousNote, KeyNoteLanguage, KeyNumber, KeyAnswer, KeyChoose,
        KeyNext, KeyUp, KeyUpOrOlder, KeyDown, KeyPageUp, KeyPageDown, KeyTop, KeyBottom, KeyUnfold, KeyFold, KeyNextPane,
        KeyPreviousPane, KeyNextLink, KeyPreviousLink, KeyBrowse, KeyEdit, KeyView, KeyLanguages, KeyReadIn,
        KeyBeside, KeyTree, KeySearch, KeyFind, KeyFindNext,
        KeyFindPrevious, KeyNextHeading, KeyPreviousHeading, KeyOutline, KeyLog, KeyTurnLine, KeyMouse, KeyReload, KeyProblems,
        KeyHelp, KeyClear, KeyBack, KeyCancel, KeyClose, KeyForward, KeyQuit, KeyInterrupt, KeySuspend,
        WhenToday, WhenYesterday,
        Progress,
        JournalNoFolder, JournalNewer, JournalBusy,
        NoteExists, NoteArticle, NoteArticleDated, NoteReported, NoteReportedLog, NoteCaseSolved, NoteCaseClosed,
        NoteCaseOpen, NoteNotDone, NoteSolved, NoteLater, NoteNothingLeft, NoteOpen, NoteDone, NoteSkipped,
        NoteChose, NoteRemark, NoteHelped, NoteDidNotHelp, NoteDoesNotApply, NoteLeft, NoteThis, NoteLink,
        WalkStep, WalkChoice, WalkQuestion, WalkNext, WalkHits, WalkWhichHit, WalkCases, WalkWhichCase,
        WalkNotUnderstood, WalkResumed, WalkNote, WalkNothingLeft,
        WalkSolved, WalkUndone, WalkNothingToUndo,
        ReportTitle, ReportScope, ReportNoResult, ReportNoSure, ReportNoHelp, ReportNone, ReportSearch, ReportTimes,
        ReportLast, ReportFix, ReportId, ReportFailed, ReportOther,
        EndOpen, EndLater, EndSolved, EndNothingLeft,
        ErrorNoArticles, ErrorNoQuery, ErrorUnknownId, ErrorUnknownIdAlone, ErrorAmbiguousId, ErrorNoGuide,
        ErrorNoGuides, ErrorNoArticle,
        CheckUnknown, CheckUnknownAlone, CheckBaselineInvalid,
        ConfigHead, ConfigContent, ConfigLang, ConfigBeside, ConfigView, ConfigColor, ConfigUiLang, ConfigTheme,
        ConfigKeys, ConfigMouse, ConfigCache, ConfigKeepCases, ConfigQueryHistory, ConfigLimits, ConfigPager, ConfigWritten,
        ConfigExists,
        ConfigNoFolder, ConfigNone,
        PathsConfig, PathsJournal, PathsLock, PathsView, PathsQueries, PathsCache, PathsNew, PathsNote,
        ExplainBand, ExplainPart, ExplainHow, ExplainFeature,
        LogUsed, LogSecrets,
        UsageHeading, UsageCommands, UsageArguments, UsageOptions, UsageValues,
        ManName, ManSynopsis, ManDescription, ManCommands, ManKeys, ManSettings, ManMore, ManVersion,
        UsageError, UsageTip, UsageMore, UsageUnknownArgument, UsageUnknownCommand, UsageInvalidValue, UsageNoValue,
        UsagePossible, UsageNumber, UsageConflict, UsageTwice, UsageMissing, UsageTooMany, UsageNotText, UsageWrong,
        UsageSimilarArgument, UsageSimilarCommand, UsageSimilarValue, UsageExists, UsageAsValue,
        ConfigLarge,
        OutputClosed,
        FileNotFound, FileDenied, FileNotRegular, FileIsFolder, FileNotFolder, FileExists, FileReadOnly,
        FileNoSpace, FileBusy, FileName, FileLinkLoop, FileClosed, FileEmpty, FileTooLarge, FileNotUtf8, FileSystem,
        FileUnknown,
        ContentNeither,
        YamlInvalid, YamlLarge, YamlDeep, YamlAliases,
        ProblemFolderDepth, ProblemLinkOutside, ProblemLinkBroken, ProblemNotUtf8, ProblemControlCharacters,
        ProblemFrontMatter, ProblemFaq, ProblemFaqTitle, ProblemIncludeDepth, ProblemIncludeMissing,
        ProblemIncludeSize, ProblemNesting, ProblemNestingColumn, ProblemPairs, ProblemLeftLinks, ProblemLeftEmpty,
        ProblemLeftDraft, ProblemLeftUntitled, ProblemLeftFormat, ProblemLeftExcluded, ProblemMarkup,
        UsageWarning,
        OutputName,
        ScreenNoTerminal, ScreenPlainTerminal, ScreenTerminal, ScreenThread,
        ConfigUnknown, ConfigRepeated, ConfigValue, ConfigKind, ConfigLines, ConfigRefused, ConfigTextKey,
        ConfigKeyTwice, ConfigNoWayOut,
        ExpectedLocale, ExpectedPaths, ExpectedNumber, ExpectedBoolean, ExpectedText, ExpectedTexts, ExpectedMap,
        ExpectedKeys, ExpectedColour, ExpectedAddress,
        UsageCommon, UsageSearchWords, UsageDidYouMean,
        ManEnvironment, ManFiles, ManExit,
        EnvContent, EnvLang, EnvUiLang, EnvConfig, EnvState, EnvPager, EnvCache, EnvEditor, EnvBrowser,
        EnvColor, EnvColumns, EnvLocale, EnvXdg,
        FileUser, FileSystemWide, FileHistory, FileCache, FileProject,
        ExitFound, ExitNothing, ExitUsage, ExitLater, ExitInterrupted,
        TopicJson, TopicJsonIds, TopicJsonSearch, TopicJsonList, TopicJsonShow, TopicJsonWalk,
        TopicJsonNote, TopicJsonCheck, TopicJsonHistory,
        TopicJsonPaths,
        Language, LanguageWithCode,
        Keyboard,
        ModifierCtrl, ModifierAlt, ModifierShift,
        Date,
    }
}

message_ids! {
    /// A message of the commands for content owners.
    CheckMessageId {
        Quote,
        CheckArticles, CheckClean, CheckProblems, CheckExplain, CheckFix, CheckWrong, CheckRight,
        CheckBaselineWritten, CheckBaselineUsed, CheckBaselineGone, CheckIgnored,
        CoverageLanguage, CoverageFiles, CoverageSections, CoverageSteps, CoverageMissing, CoverageParts,
        CoverageStale, CoverageOriginal, CoverageUnknown,
        NewTitle, NewDescription, NewRoles, NewRole, NewSymptom, NewCause, NewIntroduction, NewFirst, NewSecond,
        NewSection, NewQuestion,
    }
}

/// `SearchCount` as `search-count`.
fn kebab(name: &str) -> String {
    let mut id = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_ascii_uppercase() && !id.is_empty() {
            id.push('-');
        }
        id.push(c.to_ascii_lowercase());
    }
    id
}
