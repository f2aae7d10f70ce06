import type { Post } from '../case';
import type { Cents } from '../numbers';

/** A post and its eligible cost in a year. */
export interface PostCost {
  readonly post: Post;
  readonly cost: Cents;
}
