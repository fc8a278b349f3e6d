@echo off
rem Starts the server, or talks to a running one. "mycelium --help" says what it can do.
rem JAVA_HOME picks the Java (17 or newer); JAVA_OPTS are added to the options of run and validate.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_CMD=java"
if defined JAVA_HOME set "JAVA_CMD=%JAVA_HOME%\bin\java"
set "OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%~1"=="run" set "OPTIONS=-XX:MetaspaceSize=96m -XX:-OmitStackTraceInFastThrow %JAVA_OPTS%"
if "%~1"=="validate" set "OPTIONS=-XX:MetaspaceSize=96m -XX:-OmitStackTraceInFastThrow %JAVA_OPTS%"
if "%~1"=="bench" set "OPTIONS=-XX:+UseParallelGC -XX:-OmitStackTraceInFastThrow %JAVA_OPTS%"
set "KIT="
if "%~1"=="top" set "KIT=;%HOME_DIR%\kit\*"
"%JAVA_CMD%" -Djava.awt.headless=true -Dfile.encoding=UTF-8 %OPTIONS% "-Dmycelium.home=%HOME_DIR%" -cp "%HOME_DIR%\lib\*%KIT%" io.mycelium.launcher.Mycelium %*
exit /b %ERRORLEVEL%
