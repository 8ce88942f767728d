package leafpress.style;

/** A specified value: what a declaration says, before it is made absolute for an element. */
@FunctionalInterface
interface Specified {
  /** The values that all properties take (CSS Cascading Level 4, section 7.3). */
  enum Global implements Specified {
    /** The parent's computed value. */
    INHERIT,
    /** The property's initial value. */
    INITIAL,
    /** The parent's value if the property is inherited, else the initial one. */
    UNSET;

    @Override
    public Object computed(Context context) {
      throw new IllegalStateException("the cascade replaces " + this);
    }
  }

  /** The computed value for an element. */
  Object computed(Context context);

  static Specified of(Object value) {
    return context -> value;
  }

  /**
   * What a value may depend on.
   *
   * @param parent style of the parent
   * @param em font size that {@code em} means: the element's, for {@code font-size} its parent's
   * @param rem font size of the root
   * @param color colour that {@code currentcolor} means
   */
  record Context(ComputedStyle parent, long em, long rem, int color) {}
}
