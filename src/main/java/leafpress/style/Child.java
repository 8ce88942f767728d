package leafpress.style;

/** What a styled element contains: styled elements, text, and content made by layout. */
public sealed interface Child permits Styled, StyledText, Generated {}
