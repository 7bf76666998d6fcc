export { reviewDueOn } from '../../cms/reviews/reviewDueOn'
