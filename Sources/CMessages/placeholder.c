typedef int cmessages_placeholder;
