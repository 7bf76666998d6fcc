import { TranslationPanel as TranslationPanel_1f9326f55797e282ea28f09d1e9ba817 } from '../../../admin/translation/TranslationPanel'
import { PublishingPanel as PublishingPanel_8f739514d5e150022ebaa62d2a8bddf8 } from '../../../admin/publishing/PublishingPanel'
import { AdvicePanel as AdvicePanel_ae1d6bdc7dd71393d7636f61550a6f6c } from '../../../admin/checks/AdvicePanel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UsesPanel as UsesPanel_553383a3d76611e00692989d07b492fc } from '../../../admin/references/UsesPanel'
import { FeedbackPanel as FeedbackPanel_ea58defe04ef7ecbfce0b2fa68abc0b9 } from '../../../admin/feedback/FeedbackPanel'
import { ReviewPanel as ReviewPanel_380b187cb431e1d781510d7fe7cea09a } from '../../../admin/reviews/ReviewPanel'
import { ResponsibleField as ResponsibleField_9abdd4628d5f3e418db66de2afd9c466 } from '../../../admin/reviews/ResponsibleField'
import { AccountPanel as AccountPanel_01a5fd1169d04418ea0a1c77fe58b038 } from '../../../admin/accounts/AccountPanel'
import { InviteView as InviteView_eb2472d2106145bbea8c521678501cb4 } from '../../../admin/accounts/InviteView'
import { Icon as Icon_ecb2d425e0c47f2704e0f6c0188b49d0 } from '../../../admin/Icon'
import { Logo as Logo_8c3bf6d9c8d24e4e81ab6192a4938147 } from '../../../admin/Logo'
import { HelpNavLink as HelpNavLink_fe05e0e99f5040c874eca989221d2f30 } from '../../../admin/help/HelpNavLink'
import { StartPage as StartPage_d76bd12eb577ff8548af9a87e456a908 } from '../../../admin/start/StartPage'
import { TranslationsNavLink as TranslationsNavLink_364d450b4af82882383021fe9002289c } from '../../../admin/translation/TranslationsNavLink'
import { CareNavLinks as CareNavLinks_aaaf5c1710cbb2ff32172e3c7d829801 } from '../../../admin/CareNavLinks'
import { AskBeforeBreaking as AskBeforeBreaking_f61236ec5b6c66b71798011e696c3812 } from '../../../admin/references/AskBeforeBreaking'
import { LoginView as LoginView_14b41595151a465b59c669cc3c7c4a7e } from '../../../admin/accounts/LoginView'
import { ChoosePasswordView as ChoosePasswordView_fd64e927a7cccc7c152a20a46aaab45a } from '../../../admin/accounts/ChoosePasswordView'
import { HelpView as HelpView_5803213483855096c52443e645daf314 } from '../../../admin/help/HelpView'
import { TranslationsView as TranslationsView_139288f48b6d323b72d88de4c62f8551 } from '../../../admin/translation/TranslationsView'
import { LinksView as LinksView_606131e56c080f20d4dc69a85101dcce } from '../../../admin/links/LinksView'
import { FeedbackView as FeedbackView_fda790c737b87aa8d40491c5ed128746 } from '../../../admin/feedback/FeedbackView'
import { ReviewsView as ReviewsView_dbd016181683eb3a4e0b2f046f06875a } from '../../../admin/reviews/ReviewsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/translation/TranslationPanel#TranslationPanel": TranslationPanel_1f9326f55797e282ea28f09d1e9ba817,
  "/admin/publishing/PublishingPanel#PublishingPanel": PublishingPanel_8f739514d5e150022ebaa62d2a8bddf8,
  "/admin/checks/AdvicePanel#AdvicePanel": AdvicePanel_ae1d6bdc7dd71393d7636f61550a6f6c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/references/UsesPanel#UsesPanel": UsesPanel_553383a3d76611e00692989d07b492fc,
  "/admin/feedback/FeedbackPanel#FeedbackPanel": FeedbackPanel_ea58defe04ef7ecbfce0b2fa68abc0b9,
  "/admin/reviews/ReviewPanel#ReviewPanel": ReviewPanel_380b187cb431e1d781510d7fe7cea09a,
  "/admin/reviews/ResponsibleField#ResponsibleField": ResponsibleField_9abdd4628d5f3e418db66de2afd9c466,
  "/admin/accounts/AccountPanel#AccountPanel": AccountPanel_01a5fd1169d04418ea0a1c77fe58b038,
  "/admin/accounts/InviteView#InviteView": InviteView_eb2472d2106145bbea8c521678501cb4,
  "/admin/Icon#Icon": Icon_ecb2d425e0c47f2704e0f6c0188b49d0,
  "/admin/Logo#Logo": Logo_8c3bf6d9c8d24e4e81ab6192a4938147,
  "/admin/help/HelpNavLink#HelpNavLink": HelpNavLink_fe05e0e99f5040c874eca989221d2f30,
  "/admin/start/StartPage#StartPage": StartPage_d76bd12eb577ff8548af9a87e456a908,
  "/admin/translation/TranslationsNavLink#TranslationsNavLink": TranslationsNavLink_364d450b4af82882383021fe9002289c,
  "/admin/CareNavLinks#CareNavLinks": CareNavLinks_aaaf5c1710cbb2ff32172e3c7d829801,
  "/admin/references/AskBeforeBreaking#AskBeforeBreaking": AskBeforeBreaking_f61236ec5b6c66b71798011e696c3812,
  "/admin/accounts/LoginView#LoginView": LoginView_14b41595151a465b59c669cc3c7c4a7e,
  "/admin/accounts/ChoosePasswordView#ChoosePasswordView": ChoosePasswordView_fd64e927a7cccc7c152a20a46aaab45a,
  "/admin/help/HelpView#HelpView": HelpView_5803213483855096c52443e645daf314,
  "/admin/translation/TranslationsView#TranslationsView": TranslationsView_139288f48b6d323b72d88de4c62f8551,
  "/admin/links/LinksView#LinksView": LinksView_606131e56c080f20d4dc69a85101dcce,
  "/admin/feedback/FeedbackView#FeedbackView": FeedbackView_fda790c737b87aa8d40491c5ed128746,
  "/admin/reviews/ReviewsView#ReviewsView": ReviewsView_dbd016181683eb3a4e0b2f046f06875a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
